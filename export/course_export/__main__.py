"""Writes the pages of executed lessons and their index.

usage: python -m course_export

A line of JSON on standard input says where everything lies; each line after it names a lesson, and the last one the
lessons that the index links to.

    {"notebooks": "…", "executed": "…", "output": "…", "answers": "exercises"}
    {"lesson": "06-cost"}
    {"index": ["00-start-here", "06-cost"], "older": "…", "minutes": {"06-cost": 45}, "hero": "<div …>"}

`older` is the folder of pages that were made before, and `hero` the picture at the top. `notebooks` is the folder of the lessons as their authors wrote them, `executed` holds the same files with
outputs, and `answers` is exercises or solutions. With "plain": true no cell runs on the pages. "others" are the pages that have a twin in the other language. With "endWithInput": true the process ends when that input does. One
JSON object a line on standard output; `measurements` are the cells whose outputs differ from run to run, and a lesson
of which no page can be made stops no other:

    {"lesson": "06-cost", "status": "making"}
    {"lesson": "06-cost", "status": "done", "file": "06-cost.html", "bytes": 312345, "measurements": ["sizes"],
     "warnings": []}
    {"lesson": "01-quadratic", "status": "failed", "problems": [{"text": "The link to …", "cell": 4, "id": "idea"}]}
"""

import json
import os
import sys
from pathlib import Path
from queue import SimpleQueue

from . import quick  # noqa: F401, I001
from nbformat import NotebookNode

from .exporter import CourseExporter
from .gathered import PageError, Remark
from .lessons import read_notebook, words_of
from .index import first_picture
from .lifeline import end_with_caller

#: The most that a phone can open and an e-mail can carry.
PAGE_LIMIT = 20_000_000
#: What is wrong with a page is said in the language of the terminal, whatever the page speaks.
WORDS = words_of(os.environ.get("COURSE_LANG", "")[:2])[1]["problems"]


def main() -> int:
    request = json.loads(sys.stdin.readline())
    requests: SimpleQueue[str] = SimpleQueue()
    if request.get("endWithInput"):
        end_with_caller(on_line=requests.put)
    notebooks, executed, output = (Path(request[name]) for name in ("notebooks", "executed", "output"))
    given = {name: request[name] for name in ("answers", "plain", "others") if name in request}
    exporter = CourseExporter(**given)
    for line in iter(requests.get if request.get("endWithInput") else sys.stdin.readline, ""):
        wanted = json.loads(line)
        if "lesson" in wanted:
            make(exporter, wanted["lesson"], notebooks, executed, output)
        else:
            index(exporter, wanted, notebooks, output)
            break
    return 0


def index(exporter: CourseExporter, wanted: dict, notebooks: Path, output: Path) -> None:
    say("index", "making")
    pages = wanted["index"]
    pictures = {name: picture_of(name, [output, Path(wanted["older"])]) for name in pages}
    html = exporter.index(notebooks, pictures, wanted["minutes"], wanted["hero"])
    size = write(output / "index.html", html)
    say("index", "done", file="index.html", bytes=size, pages=sorted(pages))


def picture_of(name: str, folders: list[Path]) -> str:
    """The first picture of a lesson's page, which lies in the first of the folders that has it."""
    pages = (folder / f"{name}.html" for folder in folders)
    page = next((page for page in pages if page.is_file()), None)
    return first_picture(page.read_text(encoding="utf8")) if page else ""


def make(exporter: CourseExporter, name: str, notebooks: Path, executed: Path, output: Path) -> None:
    """Writes a lesson's page and says so, or why there is none."""
    say(name, "making")
    notebook = NotebookNode(cells=[])
    try:
        notebook = read_notebook(executed / f"{name}.ipynb")
        place = {"metadata": {"name": Path(name).name, "path": str((notebooks / name).parent)}}
        html, resources = exporter.from_notebook_node(notebook, place)
        page = resources["page"]
        data = html.encode("utf8")
        if len(data) > PAGE_LIMIT:
            size, limit = f"{len(data) / 1e6:.0f}", f"{PAGE_LIMIT / 1e6:.0f}"
            raise PageError([Remark(WORDS["tooLarge"].format(size=size, limit=limit))])
    except PageError as error:
        problems = error.problems
    except RecursionError:
        problems = [Remark(WORDS["tooDeep"])]
    except MemoryError:
        problems = [Remark(WORDS["noMemory"])]
    except Exception as error:
        problems = [Remark(WORDS["unexpected"].format(reason=f"{type(error).__name__}: {error}"))]
    else:
        file = output / f"{name}.html"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(data)
        warnings = [told(warning, notebook) for warning in page.warnings]
        facts = {"measurements": page.measurements, "warnings": warnings}
        say(name, "done", file=f"{name}.html", bytes=len(data), **facts)
        return
    say(name, "failed", problems=[told(problem, notebook) for problem in problems])


def told(remark: Remark, notebook: NotebookNode) -> dict:
    """A remark with the number of its cell, counted from 1."""
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
