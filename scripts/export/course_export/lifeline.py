"""Ends this process when the one that started it is gone, however that ended: its end of a pipe closes."""

import os
import signal
import sys
import threading
from typing import TextIO

#: For a kernel that does not end when it is asked to.
PATIENCE = 5


def end_with_caller(pipe: TextIO = sys.stdin) -> None:
    """The caller holds the pipe and writes nothing more to it."""
    threading.Thread(target=wait_for_end, args=(pipe,), daemon=True).start()


def wait_for_end(pipe: TextIO) -> None:
    while pipe.readline():
        pass
    threading.Timer(PATIENCE, os._exit, (1,)).start()
    # On the way out it ends what it started itself.
    os.kill(os.getpid(), signal.SIGTERM)
