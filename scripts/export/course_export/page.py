"""What is gathered while a page is rendered: its formulas, headings and the files that it shows."""

import html
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)
FORMULA = re.compile(r'<span data-formula="(\d+)">[^<]*</span>')


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
        """The heading for the page's title, which takes no marks."""
        return plain_text(self.html).replace("$", "")

    @property
    def label(self) -> str:
        """The heading for the table of contents, where it is a link itself."""
        return re.sub(r"</?a\b[^>]*>", "", self.html)


def plain_text(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text)).strip()


@dataclass
class Page:
    """One page in the making; `folder` is where the lesson's own notebook lies."""

    folder: Path
    formulas: list[Formula] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    files: dict[str, Path] = field(default_factory=dict)

    def formula(self, tex: str, display: bool, cell: dict | None) -> str:
        """Takes down a formula and gives the mark that its typeset form replaces in the end."""
        self.formulas.append(Formula(tex.strip(), display, cell))
        return f'<span data-formula="{len(self.formulas) - 1}">{html.escape(f"${tex}$", quote=False)}</span>'

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
            name = file.relative_to(exercises.parent).as_posix()
            self.files[name] = file
            return f"#{name}"
        return None

    def typeset(self, page: str, formulas: list[str]) -> str:
        """Puts the typeset formulas at their marks."""
        return FORMULA.sub(lambda match: formulas[int(match[1])], page)
