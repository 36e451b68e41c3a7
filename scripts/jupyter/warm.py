"""Runs a few cells in a kernel of the course, and in it an exercise's check, as a student will.

V8 takes up a program's compiled code only in a process with the same settings as the one that compiled it, so what a
kernel caches has to come from a kernel. Everything has been cached some seconds after it was loaded.
"""

import sys

from jupyter_client.manager import start_new_kernel

SECONDS = 7
CELLS = (
    'import "d3-array";\nimport { check } from "./lib/notebook.js";',
    'import { derivative } from "mathjs";\nderivative("x^2", "x").toString()',
    'check("01-quadratic/step")',
    f"await new Promise((resolve) => setTimeout(resolve, {SECONDS}000));",
)


def main() -> None:
    manager, client = start_new_kernel(kernel_name="tslab", startup_timeout=120)
    try:
        for cell in CELLS:
            reply = client.execute_interactive(cell, timeout=300, output_hook=lambda _: None)
            if reply["content"]["status"] != "ok":
                sys.exit(f"{cell}\n{reply['content']}")
    finally:
        client.stop_channels()
        manager.shutdown_kernel()


main()
