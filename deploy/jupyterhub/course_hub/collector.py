"""Runs collect.py as a student, and reads what it writes."""

import os
import select
import subprocess
import sys
import time
from pathlib import Path

from .accounts import Account, becoming
from .limits import limiting
from .settings import Settings

#: More than any packed answers have.
ZIP_LIMIT = 8_000_000
COLLECT_SECONDS = 10


def collected(folder: Path, account: Account | None, settings: Settings) -> bytes | None:
    """The answers of the student whose account it is, as a zip file, if they can be read."""
    # The student can look into this process, and even change what it does: it knows no secret, has the student's
    # limits, and writes into a pipe alone.
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("collect.py")), str(folder)],
        env={"PATH": os.defpath, "PYTHONUTF8": "1"},
        preexec_fn=becoming(account, limiting(settings.memory, settings.processes, settings.is_isolated)),
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with process.stdout:
        return output_of(process, ZIP_LIMIT, COLLECT_SECONDS)


def output_of(process: subprocess.Popen, most: int, seconds: float) -> bytes | None:
    """What a process writes until it ends well: so many bytes at most, and within so many seconds. Else it is killed."""
    deadline = time.monotonic() + seconds
    output = b""
    while len(output) <= most and (left := deadline - time.monotonic()) > 0:
        if not select.select([process.stdout], [], [], left)[0]:
            break
        piece = os.read(process.stdout.fileno(), 2**16)
        output += piece
        if not piece:
            try:
                return output if process.wait(1) == 0 else None
            except subprocess.TimeoutExpired:
                break
    process.kill()  # It is not waited for: what asks a file system that does not answer cannot be ended.
    return None
