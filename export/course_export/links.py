"""Where the links of a notebook lead on a page, which travels without the notebook's folder."""

import os
import re
from pathlib import Path
from urllib.parse import unquote

from .lessons import TRAILS, course_folder, project_folder
from .page import Page

EXERCISE = re.compile(r"(?:\.\./)+exercises/([\w-]+/[\w-]+)\.ts")
#: A file that a page shows is meant to be read.
LINKED_LIMIT = 1_000_000
SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def page_link(page: Page, url: str, cell: dict | None) -> str | None:
    """
    Where a link of the notebook leads on the page: to the page of another lesson, to the copy of
    an exercise at the end of this one, out of the course, or, for any other file, nowhere.
    """
    if url.startswith("#") or url.startswith("//") or SCHEME.match(url):
        return url
    path, mark, anchor = url.partition("#")
    file = Path(os.path.abspath(page.folder / unquote(path)))
    lessons = course_folder(page.folder)
    if not is_file(file):
        page.problem("linkDead", cell, target=unquote(url))
        return None
    if file.suffix == ".ipynb" and file.parent in {lessons, lessons / TRAILS}:
        return f"{path[: -len('.ipynb')]}.html{mark}{anchor}"
    exercises = project_folder(lessons) / "exercises"
    if exercises in file.parents:
        answer = exercises.parent / page.answers / file.relative_to(exercises)
        shown = answer if is_file(answer) else file
        name = shown.relative_to(exercises.parent).as_posix()
        # The folder itself may be a link that the user made.
        show_file(page, name, shown, exercises.parent / Path(name).parts[0], cell)
        return f"#{name}"
    return None


def show_file(page: Page, name: str, file: Path, folder: Path, cell: dict | None) -> None:
    """Takes in a file of a folder that the lesson links to."""
    if name in page.files:
        return
    page.files[name] = ""
    if not file.resolve().is_relative_to(folder.resolve()):
        page.problem("linkedOutside", cell, target=name)
    elif file.stat().st_size > LINKED_LIMIT:
        page.problem("linkedLarge", cell, target=name)
    else:
        try:
            page.files[name] = file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            page.problem("linkedText", cell, target=name)


def output_link(page: Page, url: str) -> str | None:
    """Where a link of an output leads: as above, but an exercise to the page that shows it, and nothing fails."""
    exercise = EXERCISE.fullmatch(url)
    home = page.homes.get(exercise[1]) if exercise else None
    if exercise and home is not None:
        return f"{page.up}{home}.html#{page.answers}/{exercise[1]}.ts"
    before = len(page.problems)
    target = None if exercise else page_link(page, url, None)
    del page.problems[before:]
    return target


def is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:
        # Such as a name that is too long for the file system.
        return False
