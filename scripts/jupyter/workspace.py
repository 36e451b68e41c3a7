"""The folder in which a student works on a course that is shared: own notebooks and exercises, and links to the rest.

`prepare` makes it and, from then on, brings it up to date. What the student has written in is never replaced: the newer
version of such a notebook is put beside it, and an answer stays alone. A notebook that was only run counts as untouched.
A file that the student has deleted comes back.
"""

import hashlib
import json
import os
import re
from pathlib import Path
from typing import Callable, Iterator

#: What a student has an own copy of.
OWN = ("notebooks", "exercises")
#: What belongs to the shared course alone.
LEFT_OUT = {"dist", "node_modules"}
#: Where the workspace remembers what it was given: the digest of each file, and of the version put beside it.
RECORD = Path(".cache", "delivered.json")


def prepare(course: Path, workspace: Path, language: str, say: Callable[..., None]) -> None:
    """Makes or updates a workspace. What cannot be written is said, and stops nothing else.

    `say` takes a message's key and its arguments.
    """
    workspace.mkdir(parents=True, exist_ok=True)
    for target in course.iterdir():
        if target.name not in {*OWN, *LEFT_OUT} and not target.name.startswith("."):
            attempt(lambda: link(workspace / target.name, target), workspace / target.name, say)
    # The language service and the grader of a terminal find packages there.
    attempt(
        lambda: link(workspace / "node_modules", course / "node_modules"), workspace / "node_modules", say
    )
    record = read_record(workspace)
    for name, source, versions in deliveries(course, language):
        attempt(lambda: deliver(workspace, name, source, versions, record, say), workspace / name, say)
    attempt(lambda: write(workspace / RECORD, json.dumps(record).encode()), workspace / RECORD, say)


def attempt(action: Callable[[], None], file: Path, say: Callable[..., None]) -> None:
    try:
        action()
    except OSError as error:
        say("notWritten", file=str(file), reason=error.strerror or str(error))


def link(place: Path, target: Path) -> None:
    """Links a part of the course, unless the student has put something else there."""
    if place.is_symlink() and os.readlink(place) != str(target):
        place.unlink()
    if not os.path.lexists(place):
        place.symlink_to(target)


def deliveries(course: Path, language: str) -> Iterator[tuple[str, Path, list[Path]]]:
    """What a student gets: its path in the workspace, the file, and the versions of it that are nobody's writing."""
    notebooks = course / "notebooks"
    for file in sorted(notebooks.rglob("*")):
        if file.is_file() and ".ipynb_checkpoints" not in file.parts:
            yield str(file.relative_to(course)), file, [file]
    stubs = course / "exercises" / ".stubs"
    for english in sorted(stubs.rglob("*.ts")):
        name = english.relative_to(stubs)
        if name.parts[0] == "zh":
            continue
        told = [file for file in (english, stubs / "zh" / name) if file.is_file()]
        yield str(Path("exercises") / name), told[-1] if language == "zh" else english, told


def deliver(
    workspace: Path,
    name: str,
    source: Path,
    versions: list[Path],
    record: dict[str, str],
    say: Callable[..., None],
) -> None:
    place = workspace / name
    new = digest(source)
    if not os.path.lexists(place):
        write(place, source.read_bytes())
        record[name] = new
        return
    if place.is_symlink() or not place.is_file():
        return  # The student's own arrangement.
    have = digest(place)
    if have == new:
        record[name] = new
    elif have == record.get(name) or have in map(digest, versions):
        write(place, source.read_bytes())
        record[name] = new
    elif name.endswith(".ipynb") and new != record.get(name):
        beside = free_name(place)
        write(beside, source.read_bytes())
        record[name] = new
        say("beside", file=name, beside=beside.name)


def digest(file: Path) -> str:
    """What a file says: of a notebook only its cells, since running it changes everything else."""
    data = file.read_bytes()
    if file.suffix == ".ipynb":
        try:
            cells = json.loads(data)["cells"]
            told = [[cell["cell_type"], "".join(cell["source"])] for cell in cells]
            data = json.dumps(told).encode()
        except (ValueError, KeyError, TypeError):
            pass  # Whatever this is, the student made it; its bytes will do.
    return hashlib.sha256(data).hexdigest()


def free_name(place: Path) -> Path:
    numbers = ["", *(f"-{number}" for number in range(2, 1000))]
    names = (place.with_name(f"{place.stem}.new{number}{place.suffix}") for number in numbers)
    return next(name for name in names if not os.path.lexists(name))


def write(place: Path, data: bytes) -> None:
    """The whole file or nothing, even if the disk is full."""
    place.parent.mkdir(parents=True, exist_ok=True)
    half = place.with_name(f".{place.name}.{os.getpid()}.half")
    try:
        half.write_bytes(data)
        os.replace(half, place)
    finally:
        half.unlink(missing_ok=True)


def read_record(workspace: Path) -> dict[str, str]:
    try:
        record = json.loads((workspace / RECORD).read_text("utf8"))
    except (OSError, ValueError):
        return {}
    return {
        name: value
        for name, value in (record.items() if isinstance(record, dict) else [])
        if isinstance(value, str) and re.fullmatch(r"[0-9a-f]{64}", value)
    }
