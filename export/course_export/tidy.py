"""
A notebook in the shape that templates and nbformat's schema ask for, whatever it was read from: tags that are
a number, an output without data, an id that is HTML.
"""

import re
from collections.abc import Callable

from nbformat import NotebookNode, from_dict

ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
STREAMS = {"stdout", "stderr"}
TEXT_CELLS = {"markdown", "raw"}


def tidy(notebook: dict) -> NotebookNode:
    """A tidy copy, with what a page is made of and what a kernel is chosen by."""
    cells, taken = [], set()
    for position, cell in enumerate(listing(notebook.get("cells")), 1):
        cell = mapping(cell)
        name = name_of(cell.get("id"), position, taken)
        taken.add(name)
        cells.append({"id": name} | tidy_cell(cell))
    metadata = notebook_metadata(mapping(notebook.get("metadata")))
    return from_dict({"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5})


def name_of(given: object, position: int, taken: set[str]) -> str:
    """A cell's own id if it can be one; cells of an old notebook have none."""
    if isinstance(given, str) and ID.fullmatch(given) and given not in taken:
        return given
    name = f"n{position}"
    while name in taken:
        name += "-again"
    return name


def notebook_metadata(given: dict) -> dict:
    language = mapping(given.get("language_info"))
    names = {key: language[key] for key in ("name", "pygments_lexer") if isinstance(language.get(key), str)}
    kernel = mapping(given.get("kernelspec"))
    course = mapping(given.get("course"))
    kinds = {"lesson": str, "reference": bool}
    place = {key: course[key] for key, kind in kinds.items() if isinstance(course.get(key), kind)}
    metadata = {"language_info": {"name": "text"} | names, "course": place}
    if isinstance(given.get("lang"), str):
        metadata["lang"] = given["lang"]
    if isinstance(kernel.get("name"), str):
        shown = text(kernel.get("display_name")) or kernel["name"]
        metadata["kernelspec"] = {"name": kernel["name"], "display_name": shown}
    return metadata


def tidy_cell(cell: dict) -> dict:
    kind, given = text(cell.get("cell_type")), mapping(cell.get("metadata"))
    tags = (tag for tag in listing(given.get("tags")) if isinstance(tag, str) and tag and "," not in tag)
    transient = mapping(given.get("transient"))
    metadata = {"tags": list(dict.fromkeys(tags)), "transient": transient}
    source = {"metadata": metadata, "source": text(cell.get("source"))}
    if kind == "code":
        outputs = (tidy_output(mapping(output)) for output in listing(cell.get("outputs")))
        shown = [output for output in outputs if output]
        count = cell.get("execution_count")
        number = count if type(count) is int and count >= 0 else None
        return {"cell_type": "code", **source, "execution_count": number, "outputs": shown}
    # A kind of cell that nobody knows is shown as a raw cell is whose kind no page can show.
    metadata["raw_mimetype"] = text(given.get("raw_mimetype")) if kind in TEXT_CELLS else kind or "?"
    bundles = {name: strings(bundle) for name, bundle in mapping(cell.get("attachments")).items()}
    return {"cell_type": kind if kind in TEXT_CELLS else "raw", **source, "attachments": bundles}


def tidy_output(output: dict) -> dict | None:
    kind = text(output.get("output_type"))
    make = OUTPUTS.get(kind)
    return {"output_type": kind} | make(output) if make else None


def stream(output: dict) -> dict:
    name = text(output.get("name"))
    return {"name": name if name in STREAMS else "stdout", "text": text(output.get("text"))}


def error(output: dict) -> dict:
    lines = [text(line) for line in listing(output.get("traceback"))]
    return {"ename": text(output.get("ename")), "evalue": text(output.get("evalue")), "traceback": lines}


def display(output: dict) -> dict:
    return {"data": strings(output.get("data")), "metadata": mapping(output.get("metadata"))}


OUTPUTS: dict[str, Callable[[dict], dict]] = {
    "stream": stream,
    "error": error,
    "display_data": display,
    "execute_result": lambda output: display(output) | {"execution_count": None},
}


def strings(bundle: object) -> dict:
    """A bundle of media types; JSON among them stays what it is."""
    return {kind: data if kind.endswith("json") else text(data) for kind, data in mapping(bundle).items()}


def mapping(value: object) -> dict:
    return value if isinstance(value, dict) else {}


def listing(value: object) -> list:
    return value if isinstance(value, list) else []


def text(value: object) -> str:
    """A text; a list holds its lines."""
    if isinstance(value, list):
        return "".join(line for line in value if isinstance(line, str))
    return value if isinstance(value, str) else ""
