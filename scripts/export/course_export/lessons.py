"""What the pages say about one another: the lessons of a folder, in order."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

import nbformat

WORDS = json.loads(Path(__file__).with_name("words.json").read_text(encoding="utf8"))

HEADING = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)
SENTENCE_END = re.compile(r"(?<=[.?!])\s|(?<=[。？！])")
PROSE = re.compile(r"^(?![#>|<`$]|[*+-]\s|\d+\.|!\[)\S")
LABEL = re.compile(r"^\*\*[^*]+[.:。：]\*\*\s*")


@dataclass(frozen=True)
class Lesson:
    """A lesson as other pages name it; title and summary are Markdown."""

    name: str
    title: str
    summary: str
    language: str | None


def read_lessons(folder: Path) -> list[Lesson]:
    """The lessons of a folder in the order of their file names."""
    return [read_lesson(file) for file in sorted(folder.glob("*.ipynb"))]


def read_lesson(file: Path) -> Lesson:
    notebook = nbformat.read(file, as_version=4)
    prose = "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    heading = HEADING.search(prose)
    after_title = prose[heading.end() :] if heading else prose
    title = heading[1] if heading else file.stem
    return Lesson(file.stem, title, first_sentence(after_title), notebook.metadata.get("lang"))


def first_sentence(markdown: str) -> str:
    """
    The first sentence of the first paragraph of prose, without a label such as **The question.**;
    a full stop inside a formula ends none.
    """
    for paragraph in re.split(r"\n\s*\n", markdown):
        if PROSE.match(paragraph.strip()):
            text = LABEL.sub("", " ".join(paragraph.split()))
            ends = (end.start() for end in SENTENCE_END.finditer(text))
            return next((text[:end] for end in ends if text[:end].count("$") % 2 == 0), text)
    return ""


def words_of(language: str | None) -> tuple[str, dict[str, str]]:
    """A language that the template has words in, English if it has none, and the words."""
    known = language if language in WORDS else "en"
    return known, WORDS[known]
