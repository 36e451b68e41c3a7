"""Writes the pages of executed lessons and their index.

usage: python -m course_export NOTEBOOKS EXECUTED OUTPUT LESSON… [--there LESSON…] [--answers FOLDER]

NOTEBOOKS is the folder of the lessons as their authors wrote them, EXECUTED holds the same files with
outputs, --there names lessons whose page is at its place already, for the index, and --answers is
exercises or solutions. One JSON object a line on standard output; `measurements` are the cells whose
outputs differ from run to run:

    {"lesson": "06-cost", "status": "done", "file": "06-cost.html", "bytes": 312345, "measurements": ["sizes"]}
    {"lesson": "01-quadratic", "status": "failed", "error": "KaTeX cannot read …", "cell": 4, "id": "idea"}
"""

import argparse
import json
import sys
from pathlib import Path

# A check of addresses, which no notebook has, that takes jsonschema most of a second to load.
sys.modules["rfc3987_syntax"] = None

import nbformat  # noqa: E402

from .exporter import CourseExporter  # noqa: E402
from .lessons import read_lessons  # noqa: E402
from .page import PageError  # noqa: E402


def main() -> int:
    options = parse_arguments()
    exporter = CourseExporter(answers=options.answers)
    for name in options.lessons:
        notebook = nbformat.read(options.executed / f"{name}.ipynb", as_version=4)
        place = {"metadata": {"name": name, "path": str(options.notebooks)}}
        try:
            html, resources = exporter.from_notebook_node(notebook, place)
        except PageError as error:
            say(name, "failed", error=str(error), **where(notebook, error.cell))
            return 1
        file = options.output / f"{name}.html"
        measurements = resources["page"].measurements
        say(name, "done", file=file.name, bytes=write(file, html), measurements=measurements)
    lessons = read_lessons(options.notebooks)
    index = exporter.index(options.notebooks, lessons, {*options.lessons, *options.there})
    file = options.output / "index.html"
    say("index", "done", file=file.name, bytes=write(file, index))
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Writes the pages of executed lessons.")
    parser.add_argument("notebooks", type=Path)
    parser.add_argument("executed", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("lessons", nargs="+")
    parser.add_argument("--there", nargs="*", default=[])
    parser.add_argument("--answers", default="exercises")
    return parser.parse_args()


def where(notebook: nbformat.NotebookNode, cell: dict | None) -> dict:
    ids = [one.get("id") for one in notebook.cells]
    name = (cell or {}).get("id")
    return {"cell": ids.index(name) + 1, "id": name} if name in ids else {}


def write(file: Path, html: str) -> int:
    data = html.encode("utf8")
    file.write_bytes(data)
    return len(data)


def say(lesson: str, status: str, **facts: object) -> None:
    print(json.dumps({"lesson": lesson, "status": status, **facts}), flush=True)


if __name__ == "__main__":
    sys.exit(main())
