"""What a page is made of, and the remarks about it, in the order in which they came up."""

import re
from dataclasses import dataclass

from .formulas import without_marks


@dataclass(frozen=True)
class Remark:
    """A sentence on a lesson; names the cell where it is known."""

    text: str
    cell: dict | None = None


class PageError(Exception):
    """The reasons why no page can be made of a lesson."""

    def __init__(self, problems: list[Remark]):
        super().__init__(" ".join(problem.text for problem in problems))
        self.problems = problems


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
        """The heading for the page's title, which cannot hold markup; formulas are inserted in the end."""
        return without_marks(self.html)

    @property
    def label(self) -> str:
        """The heading for the table of contents, where it is a link itself."""
        return re.sub(r"</?a\b[^>]*>", "", self.html)
