"""Starts a kernel, runs cells in it one after the other, and prints how long each step took.

stdin: {"argv": [...] or "name": "tslab", "variables": {...}, "folder": FOLDER, "cells": [SOURCE, ...],
        "settle": SECONDS, "parted": whether to tell a cell's own work from the kernel's,
        "shows": whether the last cell shows a figure}
stdout: {"ready": SECONDS, "memory": MB, "cells": [{"seconds", "shown", "own", "memory", "error"}, ...]}

"ready" is the time from the start of the process to the kernel's first answer, with its outputs heard. The seconds
of a cell go from its sending to the message that the kernel is idle again; "shown" to its first output that is
more than text, with the kind of it in "kind"; with "shows", the last cell's is waited for, as some kernels send it
after they said to be idle. With "settle", nothing is done for as long before memory is read,
once after the start and once after the last cell; otherwise it is not read. "parted" is for kernels that run
TypeScript: "own" are the seconds from the first line of a cell to its end.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from queue import Empty

import psutil
from jupyter_client.manager import KernelManager

PATIENCE = 600
"""Seconds that a cell may take."""
LATE = 5
"""Seconds that a figure may come after the kernel is idle."""
BEGAN = """Object.assign(globalThis, {
  benchBegan: [...(Reflect.get(globalThis, "benchBegan") ?? []), Date.now()],
}); """.replace("\n", "")
READ_BEGAN = 'console.log(JSON.stringify(Reflect.get(globalThis, "benchBegan")))'


def main() -> None:
    request = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        if "argv" in request:
            add_kernel(folder, request["argv"])
        print(json.dumps(run(request)))


def add_kernel(folder: str, argv: list[str]) -> None:
    spec = Path(folder, "kernels", "bench", "kernel.json")
    spec.parent.mkdir(parents=True)
    spec.write_text(json.dumps({"argv": argv, "display_name": "bench", "language": "bench"}))
    os.environ["JUPYTER_PATH"] = folder


def run(request: dict) -> dict:
    manager = KernelManager(kernel_name=request.get("name", "bench"))
    env = {**os.environ, **request.get("variables", {})}
    began = time.monotonic()
    manager.start_kernel(cwd=request["folder"], env=env, stdout=2, stderr=2)
    session = Session(manager)
    try:
        session.wait_for_ready()
        result = {"ready": time.monotonic() - began}
        settle = request.get("settle")
        if settle is not None:
            time.sleep(settle)
            result["memory"] = session.memory()
        parted = request.get("parted", False)
        last = len(request["cells"]) - 1
        cells = []
        for index, source in enumerate(request["cells"]):
            shows = index == last and request.get("shows", False)
            cells.append(session.execute(BEGAN + source if parted else source, shows))
            if "error" in cells[-1]:
                break
        if parted and "error" not in cells[-1]:
            for cell, began in zip(cells, json.loads(session.execute(READ_BEGAN)["text"]), strict=True):
                cell["own"] = max(0, cell["ended"] - began / 1000)
        names = ("seconds", "shown", "kind", "own", "error")
        result["cells"] = [{name: cell[name] for name in names if name in cell} for cell in cells]
        if settle is not None and result["cells"]:
            time.sleep(settle)
            result["cells"][-1]["memory"] = session.memory()
        return result
    finally:
        session.end()


class Session:
    def __init__(self, manager: KernelManager) -> None:
        self.manager = manager
        self.client = manager.client()
        self.client.start_channels()

    def wait_for_ready(self) -> None:
        """Until the kernel has answered, and what it tells everyone is heard, too: a cell's outputs would be lost."""
        while True:
            self.client.kernel_info()
            self.shell_message()
            try:
                self.client.get_iopub_msg(timeout=0.02)
                return
            except Empty:
                pass

    def shell_message(self) -> dict:
        message = self.message(self.client.get_shell_msg, PATIENCE)
        if message is None:
            raise SystemExit("the kernel does not answer")
        return message

    def message(self, get: Callable[..., dict], patience: float) -> dict | None:
        """The next message, or none if it does not come in time."""
        end = time.monotonic() + patience
        while (left := end - time.monotonic()) > 0:
            try:
                return get(timeout=min(left, 1))
            except Empty:
                if not self.manager.is_alive():
                    raise SystemExit("the kernel ended") from None
        return None

    def execute(self, source: str, shows: bool = False) -> dict:
        began = time.monotonic()
        own = self.client.execute(source)
        result: dict = {"text": ""}
        patience = PATIENCE
        while "seconds" not in result or (shows and "shown" not in result):
            message = self.message(self.client.get_iopub_msg, patience)
            if message is None:
                break
            if message["parent_header"].get("msg_id") != own:
                continue
            now, kind, content = time.monotonic(), message["msg_type"], message["content"]
            if kind in ("display_data", "execute_result"):
                rich = [name for name in content["data"] if name != "text/plain"]
                if rich and "shown" not in result:
                    result |= {"shown": now - began, "kind": rich[0]}
            elif kind == "stream":
                result["text"] += content["text"]
            elif kind == "error":
                result["text"] += "\n".join([f"{content['ename']}: {content['evalue']}", *content["traceback"]])
            elif kind == "status" and content["execution_state"] == "idle":
                result |= {"seconds": now - began, "ended": time.time()}
                patience = LATE
        if "seconds" not in result:
            raise SystemExit(f"a cell took longer than {PATIENCE} seconds")
        reply = self.shell_message()
        while reply["parent_header"].get("msg_id") != own:
            reply = self.shell_message()
        if reply["content"]["status"] != "ok":
            result["error"] = result["text"].strip() or reply["content"].get("evalue", "a cell failed")
        return result

    def memory(self) -> float:
        """Megabytes that the kernel and what it started have in memory."""
        top = psutil.Process(self.manager.provisioner.pid)
        return sum(one.memory_info().rss for one in [top, *top.children(recursive=True)]) / 1e6

    def end(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


if __name__ == "__main__":
    main()
