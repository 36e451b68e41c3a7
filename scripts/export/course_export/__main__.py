"""Writes the pages of executed lessons and their index.

usage: python -m course_export

A line of JSON on standard input says what to do.

    {"notebooks": "…", "executed": "…", "output": "…", "lessons": ["06-cost"], "there": ["00-start-here"],
     "answers": "exercises"}

`notebooks` is the folder of the lessons as their authors wrote them, `executed` holds the same files with
outputs, `there` names lessons whose page is at its place already, for the index, and `answers` is exercises
or solutions. With "endWithInput": true the process ends when that input does. One JSON object a line on standard output; `measurements` are the cells whose outputs differ
from run to run, and a lesson of which no page can be made stops no other:

    {"lesson": "06-cost", "status": "making"}
    {"lesson": "06-cost", "status": "done", "file": "06-cost.html", "bytes": 312345, "measurements": ["sizes"],
     "warnings": []}
    {"lesson": "01-quadratic", "status": "failed", "problems": [{"text": "The link to …", "cell": 4, "id": "idea"}]}
"""

import json
import sys
from pathlib import Path

from . import quick  # noqa: F401, I001
from nbformat import NotebookNode

from .exporter import CourseExporter
from .gathered import PageError, Remark
from .lessons import read_notebook, words_of
from .lifeline import end_with_caller

#: What a telephone can open, and a mail can carry.
PAGE_LIMIT = 20_000_000


def main() -> int:
    request = json.loads(sys.stdin.readline())
    if request.get("endWithInput"):
        end_with_caller()
    exporter = CourseExporter(answers=request["answers"])
    notebooks, executed, output = (Path(request[name]) for name in ("notebooks", "executed", "output"))
    made = [name for name in request["lessons"] if make(exporter, name, notebooks, executed, output)]
    pages = {*made, *request["there"]}
    say("index", "making")
    size = write(output / "index.html", exporter.index(notebooks, pages))
    say("index", "done", file="index.html", bytes=size, pages=sorted(pages))
    return 0


def make(exporter: CourseExporter, name: str, notebooks: Path, executed: Path, output: Path) -> bool:
    """Writes a lesson's page and says so, or why there is none."""
    say(name, "making")
    words = words_of(None)[1]["problems"]
    notebook = NotebookNode(cells=[])
    try:
        notebook = read_notebook(executed / f"{name}.ipynb")
        place = {"metadata": {"name": name, "path": str(notebooks)}}
        html, resources = exporter.from_notebook_node(notebook, place)
        page = resources["page"]
        data = html.encode("utf8")
        if len(data) > PAGE_LIMIT:
            size, limit = f"{len(data) / 1e6:.0f}", f"{PAGE_LIMIT / 1e6:.0f}"
            raise PageError([Remark(words["tooLarge"].format(size=size, limit=limit))])
    except PageError as error:
        problems = error.problems
    except RecursionError:
        problems = [Remark(words["tooDeep"])]
    except MemoryError:
        problems = [Remark(words["noMemory"])]
    except Exception as error:
        problems = [Remark(words["unexpected"].format(reason=f"{type(error).__name__}: {error}"))]
    else:
        file = output / f"{name}.html"
        file.write_bytes(data)
        warnings = [told(warning, notebook) for warning in page.warnings]
        facts = {"measurements": page.measurements, "warnings": warnings}
        say(name, "done", file=file.name, bytes=len(data), **facts)
        return True
    say(name, "failed", problems=[told(problem, notebook) for problem in problems])
    return False


def told(remark: Remark, notebook: NotebookNode) -> dict:
    """A remark with its cell, counted from 1."""
    ids = [cell.id for cell in notebook.cells]
    name = (remark.cell or {}).get("id")
    return {"text": remark.text} | ({"cell": ids.index(name) + 1, "id": name} if name in ids else {})


def write(file: Path, html: str) -> int:
    data = html.encode("utf8")
    file.write_bytes(data)
    return len(data)


def say(lesson: str, status: str, **facts: object) -> None:
    print(json.dumps({"lesson": lesson, "status": status, **facts}), flush=True)


if __name__ == "__main__":
    sys.exit(main())
