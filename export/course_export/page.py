"""What is gathered while a page is rendered: its formulas, headings and the files that it shows."""

import gzip
import html
import re
from base64 import b64encode, b85encode
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from .formulas import mark, plain_text
from .gathered import Formula, Heading, Remark
from .sanitize import Sanitizer


#: A cell that does nothing but check one exercise.
CHECK = re.compile(r'\s*check\("([\w-]+/[\w-]+)"\);?\s*')
HEADING = re.compile(r"(?:#.*\n+)?")
EXPLORER = re.compile(r"/explorers/(\w+)\.js")
STUBS = Path(__file__).resolve().parents[2] / "exercises" / ".stubs"


def packed(part: str, data: bytes) -> str:
    """
    A part of the page that is unpacked when it is first used. In base 85 it takes a quarter more room than its bytes,
    in base 64 a third; one of the 85 letters could end the element, and gives way to another.
    """
    content = b85encode(gzip.compress(data, mtime=0)).decode("ascii").replace("<", ",")
    return f'<script type="application/gzip" data-part="{part}">{content}</script>'


def stub_of(exercise: str, language: str) -> Path:
    """The stub of an exercise, told in the language of the page if there is one."""
    own = STUBS / language / f"{exercise}.ts"
    return own if language != "en" and own.is_file() else STUBS / f"{exercise}.ts"


@dataclass
class Page:
    """One page in the making; `folder` is where the lesson's own notebook lies."""

    folder: Path
    words: dict[str, str]
    #: The folder whose answers the page shows: exercises as students get them, or solutions.
    answers: str = "exercises"
    language: str = "en"
    #: The page of the other edition, if there is one.
    other: str | None = None
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
    moving: set[str] = field(default_factory=set)
    #: Whether its cells run and its exercises are graded.
    live: bool = False
    #: The exercises that are written on it, by the cells that check them.
    exercises: set[str] = field(default_factory=set)
    #: The sources of its code cells.
    sources: list[str] = field(default_factory=list)
    #: The cells whose outputs are measurements, which differ from run to run.
    measurements: list[str] = field(default_factory=list)
    #: How many code cells there are so far, without those that are exercises.
    cells: int = 0
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

    def packed_script(self, part: str, code: str) -> str:
        """A script that another one unpacks and runs: large ones take less than half the room so."""
        self.allow(code)
        return packed(part, code.encode("utf8"))

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
        listed = self.words["separators"]["items"].join(names)
        return f'<p class="removed">{self.words["removed"].format(names=listed)}</p>'

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

    def told(self, cell: dict) -> str:
        """
        A text cell as the page tells it. Where the page runs, one with a tag such as `page:exercises` keeps its heading,
        and the page's own words follow: there is no file to open, and no menu.
        """
        own = self.words["live"]["instead"] if self.live else {}
        tags = cell["metadata"].get("tags", [])
        words = next((words for name, words in own.items() if f"page:{name}" in tags), None)
        return cell["source"] if words is None else HEADING.match(cell["source"])[0] + words

    def exercise(self, source: str) -> dict[str, str] | None:
        """The exercise that a cell checks, to be written in its place on a live page; takes it down."""
        self.sources.append(source)
        check = CHECK.fullmatch(source) if self.live else None
        stub = stub_of(check[1], self.language) if check else None
        if check is None or stub is None or not stub.is_file() or check[1] in self.exercises:
            return None
        self.exercises.add(check[1])
        return {"id": check[1], "stub": stub.read_text(encoding="utf8")}

    def cell(self, source: str) -> str:
        """What a code cell is called on the page, which counts it; of one without code, nothing."""
        if not source.strip():
            return ""
        self.cells += 1
        return self.words["cell"].format(number=self.cells)

    @property
    def output(self) -> str:
        """What the outputs of the last code cell are called."""
        return self.words["output"].format(cell=self.words["cell"].format(number=self.cells))

    @property
    def may_move(self) -> set[str]:
        """What its script has to know: what its outputs show, and what its cells may show when they run on it."""
        cells = "\n".join(self.sources) if self.live else ""
        return self.moving | set(EXPLORER.findall(cells)) | ({"prediction"} if self.live else set())

    @property
    def other_files(self) -> dict[str, str]:
        """The files to show at its end: those that are not written in their places."""
        written = {f"{self.answers}/{exercise}.ts" for exercise in self.exercises}
        return {name: file for name, file in self.files.items() if name not in written}

    def measurement(self, cell: dict) -> bool:
        """Whether a cell has the tag `measurement`; takes it down."""
        measured = "measurement" in cell["metadata"].get("tags", [])
        if measured:
            self.measurements.append(cell["id"])
        return measured
