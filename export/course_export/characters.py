"""Characters that no page may hold, and those that make text look like another."""

import re

#: Control characters other than tabs and line ends, lone surrogates, and code points that Unicode never assigns.
IMPOSSIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
#: They reverse the direction of what follows, so that code would not read as it runs.
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
#: Terminal commands that carry a text of their own, such as links and window titles.
TERMINAL_STRING = re.compile(r"\x1b[\]PX^_].*?(?:\x07|\x1b\\|$)", re.DOTALL)


def whole(text: str) -> str:
    """The text without lone surrogates, which JSON can express and UTF-8 cannot."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def possible(page: str) -> str:
    """The page with only those characters that HTML and UTF-8 can hold."""
    return IMPOSSIBLE.sub("\ufffd", page)


def straight(code: str) -> str:
    """Code with a visible sign in place of each character that would reverse the direction of what follows."""
    return TURNING.sub(lambda found: f"⟦U+{ord(found[0]):04X}⟧", code)
