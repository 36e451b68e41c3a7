"""What pages know about one another: the lessons of a folder, in order."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from .tidy import tidy

WORDS = {
    file.stem: json.loads(file.read_text(encoding="utf8"))
    for file in Path(__file__).with_name("words").glob("*.json")
}

#: The folder beside the lessons whose notebooks are trails.
TRAILS = "trails"

#: The folder beside the English lessons with the Chinese ones.
CHINESE = "zh"

LINE_LIMIT = 600

HEADING = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)
SENTENCE_END = re.compile(r"(?<=[.?!])\s|(?<=[。？！])")
PROSE = re.compile(r"^(?![#>|<`$]|[*+-]\s|\d+\.|!\[)\S")
EXERCISE = re.compile(r"\.\./exercises/([\w-]+/[\w-]+)\.ts")
LABEL = re.compile(r"^\*\*[^*]+(?:[.:。：]\*\*|\*\*[。：])\s*")


@dataclass(frozen=True)
class Lesson:
    """A lesson or a trail as other pages name it; title and summary are Markdown."""

    #: Its place in the course's folder, such as trails/landscapes.
    name: str
    title: str
    summary: str = ""
    language: str | None = None
    #: The name of the lesson that a trail belongs to.
    lesson: str | None = None
    #: Whether it is a reference page beside the lessons.
    reference: bool = False
    #: The exercises that its page shows.
    exercises: frozenset[str] = frozenset()

    @property
    def own_exercises(self) -> list[str]:
        """Those of its lesson: the start page shows one of another."""
        return sorted(one for one in self.exercises if one.startswith(f"{self.lesson or self.name}/"))


def course_folder(folder: Path) -> Path:
    """The folder of the lessons, for a notebook that lies in it or is one of its trails."""
    return folder.parent if folder.name == TRAILS else folder


def is_chinese(folder: Path) -> bool:
    """Whether a course's folder is the Chinese edition, which lies inside the English one."""
    return folder.name == CHINESE


def project_folder(folder: Path) -> Path:
    """The folder of the project that a course's folder lies in."""
    return folder.parent.parent if is_chinese(folder) else folder.parent


def read_lessons(folder: Path) -> list[Lesson]:
    """The lessons of a folder by file name, then its trails; a notebook that cannot be read has only its name."""
    files = [*sorted(folder.glob("*.ipynb")), *sorted(folder.glob(f"{TRAILS}/*.ipynb"))]
    # macOS leaves a ._NAME beside each file that it copies to a foreign disk.
    return [read_lesson(file, folder) for file in files if not file.name.startswith(".")]


def read_lesson(file: Path, folder: Path) -> Lesson:
    name = file.relative_to(folder).with_suffix("").as_posix()
    try:
        notebook = read_notebook(file)
    except Exception:
        # What is wrong with it will be reported when its own page is made.
        return Lesson(name, re.sub(r"([^\w\s])", r"\\\1", file.stem))
    prose = "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    heading = HEADING.search(prose)
    after_title = prose[heading.end() :] if heading else prose
    title = heading[1] if heading else file.stem
    summary = shortened(first_sentence(after_title))
    place = notebook.metadata.get("course", {})
    return Lesson(
        name,
        shortened(title),
        summary,
        notebook.metadata.get("lang"),
        lesson=place.get("lesson") if file.parent != folder else None,
        reference=place.get("reference", False),
        exercises=frozenset(EXERCISE.findall(prose)),
    )


def shortened(markdown: str) -> str:
    """A line that other lessons' pages and the index can bear, whatever its own page makes of it."""
    return markdown if len(markdown) <= LINE_LIMIT else f"{markdown[:LINE_LIMIT]}…"


def read_notebook(file: Path) -> NotebookNode:
    """A notebook of format 4 in a definite shape, also one that an editor gave a byte order mark."""
    if not file.is_file():
        raise FileNotFoundError(file)
    notebook = json.loads(file.read_text(encoding="utf-8-sig"))
    if notebook["nbformat"] != 4:
        raise ValueError(f"the notebook is in format {notebook['nbformat']}")
    return tidy(notebook)


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


def words_of(language: object) -> tuple[str, dict[str, str]]:
    """A language that the template has words in, English if it has none, and the words."""
    known = language if isinstance(language, str) and language in WORDS else "en"
    return known, WORDS[known]
