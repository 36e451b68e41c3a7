"""Executes one notebook from top to bottom and writes the executed notebook.

usage: python execute.py NOTEBOOK OUTPUT [--timeout SECONDS] [--kernel NAME] [--end-with-caller] [--ask]

With --end-with-caller it ends, and its kernel with it, when its standard input does. With --ask, too, it asks before
each cell, and waits for a line on that input.

Progress goes to standard output, one JSON object a line:

    {"lesson": "01-quadratic", "status": "asking", "alone": false}
    {"lesson": "01-quadratic", "status": "running", "cell": 4, "id": "first-step", "total": 31}
    {"lesson": "01-quadratic", "status": "done", "total": 31, "seconds": 8.2}
    {"lesson": "01-quadratic", "status": "failed", "cell": 4, "id": "first-step", "total": 31,
     "source": "const theta = 1;", "error": "ReferenceError: …"}
    {"lesson": "01-quadratic", "status": "failed", "cell": 4, "id": "first-step", "total": 31,
     "source": "for (;;) {}", "reason": "slowCell", "seconds": 600}

`alone` says that the cell measures time, so that nothing else should be at work. `cell` counts all cells from 1. The
exit status is 0 after "done" and 1 after "failed". `error` is what the kernel or Python says; where that is nothing,
`reason` is the id of a sentence (`execution` in words/en.ts), and what fills it in comes with it.
"""

import argparse
import json
import os
import re
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from queue import SimpleQueue

from course_export import quick  # noqa: F401, I001
import nbformat
from course_export.characters import whole
from course_export.lifeline import end_with_caller
from jupyter_client.kernelspec import NoSuchKernel
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

START_ATTEMPTS = 3
ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


class CellFailure(Exception):
    """A cell that did not run as a lesson's cell must."""

    def __init__(self, **why: object) -> None:
        super().__init__(why)
        self.why = why


def main() -> int:
    options = parse_arguments()
    lesson = options.notebook.stem

    def say(status: str, **facts: object) -> None:
        print(json.dumps({"lesson": lesson, "status": status, **facts}), flush=True)

    # As an exception, so that the kernel is shut down on the way out.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda received, _: sys.exit(128 + received))
    answers: SimpleQueue[str] = SimpleQueue()
    if options.end_with_caller:
        end_with_caller(on_line=answers.put)
    started = time.monotonic()
    try:
        # An editor may have put a byte order mark before it.
        notebook = nbformat.reads(options.notebook.read_text(encoding="utf-8-sig"), as_version=4)
        total = len(notebook.cells)
        for cell in notebook.cells:
            cell.source = whole(cell.source)
        # A lesson speaks its notebook's language.
        if isinstance(notebook.metadata.get("lang"), str):
            os.environ["COURSE_LANG"] = notebook.metadata["lang"]
        client = NotebookClient(
            notebook,
            kernel_name=options.kernel,
            timeout=options.timeout,
            startup_timeout=120,
            record_timing=False,
            # It has nothing to save.
            shutdown_kernel="immediate",
            resources={"metadata": {"path": str(options.notebook.parent)}},
        )
        client.log.disabled = True
        say("starting", total=total)
        with running_kernel(client):
            for index, cell in enumerate(notebook.cells):
                if cell.cell_type != "code":
                    continue
                where = {"cell": index + 1, "id": cell.get("id", ""), "total": total}
                if options.ask:
                    say("asking", alone=measures_time(cell))
                    answers.get()
                say("running", **where)
                try:
                    run_cell(client, cell, index)
                except CellFailure as failure:
                    say("failed", **where, source=first_line(cell.source), **failure.why)
                    return 1
        write(notebook, options.output)
    except NoSuchKernel:
        say("failed", reason="noKernel", kernel=options.kernel)
        return 1
    except Exception as error:
        say("failed", error=f"{type(error).__name__}: {error}")
        return 1
    say("done", total=total, seconds=round(time.monotonic() - started, 1))
    return 0


@contextmanager
def running_kernel(client: NotebookClient) -> Iterator[None]:
    """A kernel for the notebook. It is started again if it ends at once, as when another program has taken its ports."""
    with ExitStack() as stack:
        for attempt in range(START_ATTEMPTS):
            try:
                stack.enter_context(client.setup_kernel())
                break
            except RuntimeError as error:  # Of one that does not answer, too, which has been waited for long enough.
                if "died" not in str(error) or attempt + 1 == START_ATTEMPTS:
                    raise
        yield


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Executes one notebook.")
    parser.add_argument("notebook", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--timeout", type=int, default=600, help="seconds a cell may take")
    parser.add_argument("--kernel", default="tslab")
    parser.add_argument("--end-with-caller", action="store_true")
    parser.add_argument("--ask", action="store_true")
    return parser.parse_args()


def measures_time(cell: nbformat.NotebookNode) -> bool:
    tags = (cell.get("metadata") or {}).get("tags")
    return isinstance(tags, list) and "measurement" in tags


def run_cell(client: NotebookClient, cell: nbformat.NotebookNode, index: int) -> None:
    """Runs a cell; what it prints on stderr is an output like any other."""
    try:
        client.execute_cell(cell, index, execution_count=client.code_cells_executed + 1)
    except CellTimeoutError:
        raise CellFailure(reason="slowCell", seconds=client.timeout) from None
    except DeadKernelError:
        raise CellFailure(reason="deadKernel") from None
    except CellExecutionError as error:
        raise CellFailure(error=traceback_of(cell) or f"{error.ename}: {error.evalue}") from None
    finally:
        cell.outputs = joined(cell.outputs)


def joined(outputs: list[nbformat.NotebookNode]) -> list[nbformat.NotebookNode]:
    """
    The outputs with what was printed piece by piece as one text, as a terminal shows it. The client can do
    this too, but its time grows with the square of a line's length.
    """
    result: list[nbformat.NotebookNode] = []
    for output in outputs:
        before = result[-1] if result else {}
        if output.output_type == "stream" and before.get("name") == output.name:
            before.text += output.text
        else:
            result.append(output)
    for output in result:
        if output.output_type == "stream":
            lines = output.text.split("\n")
            output.text = "\n".join(line.rstrip("\r").rpartition("\r")[2] for line in lines)
    return result


def traceback_of(cell: nbformat.NotebookNode) -> str:
    """What the cell's last error shows, without its colours."""
    errors = [output for output in cell.outputs if output.output_type == "error"]
    return ANSI.sub("", "\n".join(errors[-1].traceback)).strip() if errors else ""


def first_line(source: str) -> str:
    return next((line for line in source.splitlines() if line.strip()), "")


def write(notebook: nbformat.NotebookNode, output: Path) -> None:
    temporary = output.with_name(output.name + ".part")
    temporary.write_text(whole(nbformat.writes(notebook)) + "\n", encoding="utf8")
    os.replace(temporary, output)


if __name__ == "__main__":
    sys.exit(main())
