"""Writes the pages of executed lessons and their index.

usage: python convert.py NOTEBOOKS EXECUTED OUTPUT LESSON… [--there LESSON…]

NOTEBOOKS is the folder of the lessons as their authors wrote them, EXECUTED holds the same files with
outputs, and --there names lessons whose page is at its place already, for the index. One JSON object
a line on standard output:

    {"lesson": "01-quadratic", "status": "done", "bytes": 312345}
    {"lesson": "01-quadratic", "status": "failed", "error": "KaTeX cannot read …", "cell": 4, "id": "idea"}
"""

import argparse
import json
import sys
from pathlib import Path

import nbformat

sys.path.insert(0, str(Path(__file__).resolve().parent))

from course_export import CourseExporter  # noqa: E402
from course_export.lessons import read_lessons  # noqa: E402
from course_export.page import PageError  # noqa: E402


def main() -> int:
    options = parse_arguments()
    exporter = CourseExporter()
    for name in options.lessons:
        notebook = nbformat.read(options.executed / f"{name}.ipynb", as_version=4)
        place = {"metadata": {"name": name, "path": str(options.notebooks)}}
        try:
            page, _ = exporter.from_notebook_node(notebook, place)
        except PageError as error:
            say(name, "failed", error=str(error), **where(notebook, error.cell))
            return 1
        say(name, "done", bytes=write(options.output / f"{name}.html", page))
    lessons = read_lessons(options.notebooks)
    index = exporter.index(options.notebooks, lessons, {*options.lessons, *options.there})
    say("index", "done", bytes=write(options.output / "index.html", index))
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Writes the pages of executed lessons.")
    parser.add_argument("notebooks", type=Path)
    parser.add_argument("executed", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("lessons", nargs="+")
    parser.add_argument("--there", nargs="*", default=[])
    return parser.parse_args()


def where(notebook: nbformat.NotebookNode, cell: dict | None) -> dict:
    ids = [one.get("id") for one in notebook.cells]
    name = (cell or {}).get("id")
    return {"cell": ids.index(name) + 1, "id": name} if name in ids else {}


def write(file: Path, page: str) -> int:
    data = page.encode("utf8")
    file.write_bytes(data)
    return len(data)


def say(lesson: str, status: str, **facts: object) -> None:
    print(json.dumps({"lesson": lesson, "status": status, **facts}), flush=True)


if __name__ == "__main__":
    sys.exit(main())
