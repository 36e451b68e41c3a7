"""Elements that a page does not keep, in the stream of tokens that the sanitizer's parser gives."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from . import allowed

STYLE_OF_PLOT = re.compile(r"(?:\s*(?::where\(\.plot-\w+[\w ]*\),?\s*)+\{[^{}@\\<(]*\})+\s*")
DROPPED = frozenset(name for tag in allowed.DROPPED for name in (tag, tag.lower()))
TAGS = {"StartTag", "EndTag", "EmptyTag"}
INLINE = frozenset("abbr b bdi bdo cite code del em i ins kbd mark q s samp small span strong sub sup u var".split())


class Dropping:
    """
    The tokens of a piece without elements to drop and all that is in them, and without a title that is not a
    picture's. A token's data is a text or, in a tag, its attributes; a void element such as `<source>` has
    no end.

    It is one of the `filters` that bleach documents: an object that is made of a stream of html5lib's tokens and gives
    another such stream. So it needs no class of bleach's own, whose Filter is private.
    """

    def __init__(self, source: Iterable[dict], removed: Counter[str], inline: bool):
        self.source = source
        self.removed = removed
        self.inline = inline

    def __iter__(self) -> Iterator[dict]:
        depth, outer, text, clips = 0, {}, [], 0
        for token in self.source:
            kind = token["type"]
            if depth or (kind in {"StartTag", "EmptyTag"} and drops(token)):
                if not depth:
                    outer, text = token, []
                depth += {"StartTag": 1, "EndTag": -1}.get(kind, 0)
                text.append(text_of(token))
                if not depth:
                    self.note(outer, "".join(text))
            elif not self.without_tag(token):
                # A clip path clipped by another, and so on, would be drawn millions of times.
                clips += {"StartTag": 1, "EndTag": -1}.get(kind, 0) if is_clip(token) else 0
                if clips and kind in {"StartTag", "EmptyTag"}:
                    token["data"].pop((None, "clip-path"), None)
                yield token

    def without_tag(self, token: dict) -> bool:
        """Whether a tag goes though what is in its element stays."""
        if token["type"] not in TAGS:
            return False
        without_source = token["name"] == "img" and (None, "src") not in token["data"]
        return without_source or (self.inline and token["name"] not in INLINE)

    def note(self, token: dict, text: str) -> None:
        """What the course's own figures bring and the page has anyway goes without a word."""
        name = token["name"]
        loads = any(attribute.endswith(("src", "href")) for _, attribute in token["data"])
        known = {
            "script": text == "" and not loads,
            "style": STYLE_OF_PLOT.fullmatch(text) is not None,
            "noscript": True,
        }
        if not known.get(name, False):
            self.removed[f"<{name}>"] += 1


def text_of(token: dict) -> str:
    if token["type"] == "Entity":
        return f"&{token['name']};"
    return token["data"] if token["type"] in {"Characters", "SpaceCharacters"} else ""


def is_clip(token: dict) -> bool:
    return token.get("name", "").lower() == "clippath"


def drops(token: dict) -> bool:
    in_html = not (token.get("namespace") or "").endswith("svg")
    return token["name"] in DROPPED or (token["name"] == "title" and in_html)
