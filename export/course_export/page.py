"""What is gathered while a page is rendered: its formulas, headings and the files that it shows."""

import gzip
import html
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from .formulas import mark, plain_text
from .gathered import Formula, Heading, Remark
from .sanitize import Sanitizer


@dataclass
class Page:
    """One page in the making; `folder` is where the lesson's own notebook lies."""

    folder: Path
    words: dict[str, str]
    #: The folder whose answers the page shows: exercises as students get them, or solutions.
    answers: str = "exercises"
    #: The way from the page to the folder of the lessons' pages: empty, or "../" for a trail.
    up: str = ""
    #: For each exercise, the notebook whose page shows it.
    homes: dict[str, str] = field(default_factory=dict)
    formulas: list[Formula] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    #: What the lesson links to, by its place in the course.
    files: dict[str, str] = field(default_factory=dict)
    sanitizer: Sanitizer = field(default_factory=Sanitizer)
    #: The names of what waits in it for the script of figures and predictions.
    live: set[str] = field(default_factory=set)
    #: The cells whose outputs are measurements, which differ from run to run.
    measurements: list[str] = field(default_factory=list)
    #: The hashes of the page's own scripts; no other runs.
    hashes: list[str] = field(default_factory=list)
    #: Why the lesson cannot be made into a page.
    problems: list[Remark] = field(default_factory=list)
    #: What its author should know, though there is a page.
    warnings: list[Remark] = field(default_factory=list)
    #: Headings' ids so far, and those of the page itself, each with how often it was asked for.
    ids: Counter[str] = field(default_factory=lambda: Counter(["lesson", "files"]))

    def problem(self, key: str, cell: dict | None, **facts: object) -> None:
        """Takes down a problem, so that all of them are named and not the first alone."""
        self.problems.append(Remark(self.words["problems"][key].format(**facts), cell))

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
        return f'<p class="removed">{self.words["removed"]} {self.words["separators"]["items"].join(names)}</p>'

    def formula(self, tex: str, display: bool, cell: dict | None) -> str:
        """Takes down a formula and gives the mark that its typeset form replaces in the end."""
        self.formulas.append(Formula(tex.strip(), display, cell))
        return mark(len(self.formulas) - 1, tex)

    def heading(self, text: str, level: int) -> str:
        """Takes down a heading and gives its id: its text with hyphens for spaces, as in JupyterLab."""
        base = chosen = plain_text(text).replace(" ", "-")
        while chosen in self.ids:
            self.ids[base] += 1
            chosen = f"{base}-{self.ids[base]}"
        self.ids[chosen] += 1
        self.headings.append(Heading(level, chosen, text))
        return chosen

    def measurement(self, cell: dict) -> bool:
        """Whether a cell has the tag `measurement`; takes it down."""
        measured = "measurement" in cell["metadata"].get("tags", [])
        if measured:
            self.measurements.append(cell["id"])
        return measured
