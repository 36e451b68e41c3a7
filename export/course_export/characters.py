"""Characters that no page may hold, and those that make text look like another."""

import re

#: Control characters but for tabs and ends of lines, halves of pairs, and what Unicode never assigns.
IMPOSSIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
#: They turn the direction of what follows: code would read as it does not run.
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
#: A terminal's commands that have a text of their own, such as links and titles of windows.
TERMINAL_STRING = re.compile(r"\x1b[\]PX^_].*?(?:\x07|\x1b\\|$)", re.DOTALL)


def whole(text: str) -> str:
    """The text without halves of pairs, which no file in UTF-8 can hold and JSON can name."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def possible(page: str) -> str:
    """The page in characters that HTML and UTF-8 can hold."""
    return IMPOSSIBLE.sub("\ufffd", page)


def straight(code: str) -> str:
    """Code with a visible sign for each character that would turn the direction of what follows."""
    return TURNING.sub(lambda found: f"⟦U+{ord(found[0]):04X}⟧", code)
