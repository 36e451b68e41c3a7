"""A server ends when the process that started it is gone, even if that one was killed."""

import os
import signal
import threading
import time


def is_gone(parent):
    if os.name != "nt":
        return os.getppid() != parent  # An orphan gets another parent.
    import ctypes

    synchronize, is_over = 0x100000, 0
    kernel32 = ctypes.windll.kernel32
    handle = kernel32.OpenProcess(synchronize, False, parent)
    if not handle:
        return True
    over = kernel32.WaitForSingleObject(handle, 0) == is_over
    kernel32.CloseHandle(handle)
    return over


def watch(parent, patience):
    while not is_gone(parent):
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(patience)
    os._exit(1)  # It hangs; the kernels look after themselves.


def end_with(parent, patience=10):
    """Watches from now on. Ending in the ordinary way, a server ends what it has started; it has `patience` seconds."""
    threading.Thread(target=watch, args=(parent, patience), daemon=True).start()


def parent_named():
    """The process that COURSE_PARENT names, which what is started from here is not to know."""
    return int(os.environ.pop("COURSE_PARENT"))
