"""What is gathered while a page is rendered: its formulas, headings and the files that it shows."""

import gzip
import html
import os
import re
from base64 import b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote

from .formulas import mark, plain_text, without_marks
from .sanitize import Sanitizer

EXERCISE = re.compile(r"\.\./exercises/([\w-]+)/([\w-]+)\.ts")
SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


class PageError(Exception):
    """Something in a lesson that no page can be made of; names the cell where it is known."""

    def __init__(self, message: str, cell: dict | None = None):
        super().__init__(message)
        self.cell = cell


@dataclass(frozen=True)
class Formula:
    tex: str
    display: bool
    cell: dict | None


@dataclass(frozen=True)
class Heading:
    level: int
    id: str
    html: str

    @property
    def text(self) -> str:
        """The heading for the page's title, which takes no marks; formulas are put into it in the end."""
        return without_marks(self.html)

    @property
    def label(self) -> str:
        """The heading for the table of contents, where it is a link itself."""
        return re.sub(r"</?a\b[^>]*>", "", self.html)


@dataclass
class Page:
    """One page in the making; `folder` is where the lesson's own notebook lies."""

    folder: Path
    words: dict[str, str]
    #: The folder whose answers the page shows: exercises as students get them, or solutions.
    answers: str = "exercises"
    formulas: list[Formula] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    files: dict[str, Path] = field(default_factory=dict)
    sanitizer: Sanitizer = field(default_factory=Sanitizer)
    #: The names of what waits in it for the script of figures and predictions.
    live: set[str] = field(default_factory=set)
    #: The cells whose outputs are measurements, which differ from run to run.
    measurements: list[str] = field(default_factory=list)
    #: The hashes of the page's own scripts; no other runs.
    hashes: list[str] = field(default_factory=list)

    def script(self, code: str) -> str:
        """One of the page's own scripts."""
        self.allow(code)
        return f"<script>{code}</script>"

    def packed_script(self, code: str) -> str:
        """A script that another one unpacks and runs: large ones take less than half the room so."""
        self.allow(code)
        packed = b64encode(gzip.compress(code.encode("utf8"), mtime=0)).decode("ascii")
        return f'<script type="application/gzip">{packed}</script>'

    def allow(self, code: str) -> None:
        """Names a script by its hash in the page's content security policy; no other runs."""
        digest = b64encode(sha256(code.encode("utf8")).digest()).decode("ascii")
        self.hashes.append(f"'sha256-{digest}'")

    def removed(self, what: dict[str, int]) -> str:
        """Says what the sanitizer took out of a piece of the page."""
        if not what:
            return ""
        names = (
            f"<code>{html.escape(name)}</code>" + (f" ({count} ×)" if count > 1 else "")
            for name, count in sorted(what.items())
        )
        return f'<p class="removed">{self.words["removed"]} {", ".join(names)}</p>'

    def formula(self, tex: str, display: bool, cell: dict | None) -> str:
        """Takes down a formula and gives the mark that its typeset form replaces in the end."""
        self.formulas.append(Formula(tex.strip(), display, cell))
        return mark(len(self.formulas) - 1, tex)

    def heading(self, text: str, level: int) -> str:
        """Takes down a heading and gives its id: its text with hyphens for spaces, as in JupyterLab."""
        base = plain_text(text).replace(" ", "-")
        taken = {heading.id for heading in self.headings}
        same = (f"{base}-{count}" for count in range(2, len(taken) + 3))
        chosen = base if base not in taken else next(name for name in same if name not in taken)
        self.headings.append(Heading(level, chosen, text))
        return chosen

    def link(self, url: str, cell: dict | None) -> str | None:
        """
        Where a link of the notebook leads on the page: to the page of another lesson, to the copy of
        an exercise at the end of this one, out of the course, or, for any other file, nowhere.
        """
        if url.startswith("#") or url.startswith("//") or SCHEME.match(url):
            return url
        path, mark, anchor = url.partition("#")
        file = Path(os.path.abspath(self.folder / unquote(path)))
        folder = Path(os.path.abspath(self.folder))
        if not file.is_file():
            raise PageError(f"the link to {url} leads to no file", cell)
        if file.suffix == ".ipynb" and file.parent == folder:
            return f"{path[: -len('.ipynb')]}.html{mark}{anchor}"
        exercises = folder.parent / "exercises"
        if exercises in file.parents:
            answer = exercises.parent / self.answers / file.relative_to(exercises)
            shown = answer if answer.is_file() else file
            name = shown.relative_to(exercises.parent).as_posix()
            self.files[name] = shown
            return f"#{name}"
        return None

    def output_link(self, url: str) -> str | None:
        """Where a link of an output leads: as above, but an exercise to its own lesson, and nothing fails."""
        exercise = EXERCISE.fullmatch(url)
        if exercise and (self.folder / f"{exercise[1]}.ipynb").is_file():
            return f"{exercise[1]}.html#{self.answers}/{exercise[1]}/{exercise[2]}.ts"
        try:
            return None if exercise else self.link(url, None)
        except PageError:
            return None

    def measurement(self, cell: dict) -> bool:
        """Whether a cell has the tag `measurement`; takes it down."""
        measured = "measurement" in cell["metadata"].get("tags", [])
        if measured:
            self.measurements.append(cell["id"])
        return measured
