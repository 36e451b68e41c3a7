"""How much memory, how many processes and how many open files a student may use, on a machine without systemd or control groups too.

The system itself holds each process to the limit and counts the processes; what a student's processes use together is
watched. Memory that a process shares with others, such as the course's packages, is not counted.
"""

import os
import resource
import signal
import subprocess
from collections import defaultdict
from typing import Callable, Iterable

import psutil

MEGABYTE = 2**20
#: Open files of a process, and of a student; each port that is taken is one, and all share the machine's.
FILES, ALL_FILES = 4096, 6000


def limiting(megabytes: int, processes: int, is_isolated: bool) -> Callable[[], None]:
    """What a new process does to be limited, and everything that it starts."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_DATA, (megabytes * MEGABYTE,) * 2)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_NOFILE, (FILES,) * 2)
        if is_isolated:  # The system counts the processes of a user, and all share one otherwise.
            resource.setrlimit(resource.RLIMIT_NPROC, (processes,) * 2)
        # If the machine runs out of memory, a student's process ends and not the hub.
        try:
            with open("/proc/self/oom_score_adj", "w") as file:
                file.write("500")
        except OSError:
            pass  # Not Linux, or a container that forbids it.

    return limit


def own_memory(process: psutil.Process) -> int:
    """The bytes that are a process's own: all but the files that it has mapped, such as programs and packages."""
    try:
        # Bytes, because a process may have any name.
        with open(f"/proc/{process.pid}/status", "rb") as file:
            fields = dict(line.partition(b":")[::2] for line in file.read().split(b"\n"))
    except OSError:
        return process.memory_info().rss  # Not Linux.
    return sum(1024 * int(fields.get(name, b"0 kB").split()[0]) for name in (b"RssAnon", b"RssShmem", b"VmSwap"))


def processes_of_users(uids: Iterable[int]) -> dict[int, list[psutil.Process]]:
    wanted = set(uids)
    found: dict[int, list[psutil.Process]] = defaultdict(list)
    for process in psutil.process_iter():
        try:
            uid = process.uids().real
        except psutil.Error:
            continue
        if uid in wanted:
            found[uid].append(process)
    return found


def open_files(process: psutil.Process) -> int:
    return process.num_fds()


def hold(processes: list[psutil.Process], size_of: Callable[[psutil.Process], int], most: int) -> list[psutil.Process]:
    """Ends a student's largest processes until the others together have no more than the most; returns those that it ended."""
    sizes: list[tuple[int, psutil.Process]] = []
    for process in processes:
        try:
            sizes.append((size_of(process), process))
        except psutil.Error:
            continue
    sizes.sort(key=lambda each: each[0])
    total = sum(size for size, _ in sizes)
    ended = []
    while sizes and total > most:
        size, largest = sizes.pop()
        total -= size
        ended.append(largest)
        end(largest)
    return ended


def is_alive(process: psutil.Process) -> bool:
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def end(process: psutil.Process) -> None:
    try:
        process.kill()
    except psutil.Error:
        pass  # It has ended already.


def end_all(uid: int) -> None:
    """Ends whatever runs as a user, and waits until it is gone."""
    if uid == 0:
        raise PermissionError("not everything that root runs")

    def signal_all() -> None:
        os.setresuid(uid, uid, uid)
        os.kill(-1, signal.SIGKILL)  # But not this process.
        os._exit(0)

    for _ in range(20):
        # The system signals all of the user's processes at once; whoever looked for them would miss what forks meanwhile.
        subprocess.run(["true"], preexec_fn=signal_all)
        left = [each for each in processes_of_users([uid])[uid] if is_alive(each)]
        if not left:
            return
        psutil.wait_procs(left, timeout=0.5)
