"""Ends this process when the one that started it is gone, however that ended: its end of a pipe closes."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import TextIO

#: For a kernel that does not end when it is asked to.
PATIENCE = 5


def end_with_caller(pipe: TextIO = sys.stdin, on_line: Callable[[str], None] = lambda _: None) -> None:
    """The caller holds the pipe; what it writes to it goes to `on_line`, in a thread of its own."""
    threading.Thread(target=wait_for_end, args=(pipe, on_line), daemon=True).start()


def wait_for_end(pipe: TextIO, on_line: Callable[[str], None]) -> None:
    while line := pipe.readline():
        on_line(line)
    threading.Timer(PATIENCE, os._exit, (1,)).start()
    # On the way out it ends what it started itself.
    os.kill(os.getpid(), signal.SIGTERM)
