"""Runs a module as a service of the hub that ends when the hub is gone: python service.py MODULE ARGUMENTS…"""

import os
import runpy
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "scripts" / "jupyter")]

from lifeline import end_with  # noqa: E402

if __name__ == "__main__":
    end_with(os.getppid())
    sys.argv = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
