"""
Keeps what is shown from running anything: a teacher exports notebooks that students wrote.

Nothing is trusted for saying that it comes from the course. A figure that moves is a `<div>` that names the
figure and holds its data as JSON; the script that reads them is added by the exporter, and the page's
content security policy names that script by its hash.
"""

import html
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import tinycss2
from bleach.sanitizer import Cleaner

from . import allowed
from .dropping import DROPPED, Dropping

DATA = re.compile(r"data-course-[a-z]+|aria-[a-z]+")
LINK = re.compile(allowed.LINK, re.IGNORECASE)
PICTURE = re.compile(allowed.PICTURE, re.IGNORECASE)
PROPERTY = re.compile(rf"(?:{'|'.join(allowed.PROPERTIES)})(?:-[a-z-]+)?")
FUNCTIONS_THAT_LOAD = re.compile(r"url|image|src|element|expression|attr|cross-fade", re.IGNORECASE)
POSITIONS = {"relative", "static"}
SHOWN = frozenset(name for tag in allowed.HTML + allowed.SVG for name in (tag, tag.lower()))


@dataclass(frozen=True)
class Clean:
    html: str
    #: What was taken out, such as `<script>` or `onclick=`, and how often.
    removed: dict[str, int]


class Sanitizer:
    """Sanitizes the pieces of one page; not for two threads at once."""

    def __init__(self) -> None:
        self.removed: Counter[str] = Counter()
        self.attributes: frozenset[str] = frozenset()
        self.inline = False
        self.cleaner = Cleaner(
            tags=SHOWN | DROPPED,
            attributes=self.keeps,
            protocols={"http", "https", "mailto", "data"},
            strip=True,
            filters=[self.dropping],
            css_sanitizer=self,
        )

    def clean(self, source: str, extra: str = "", inline: bool = False) -> Clean:
        """
        The source without what runs or loads; `extra` names attributes to keep. With `inline`, elements that
        do not belong into a line of text lose their tags.
        """
        self.removed = Counter()
        self.inline = inline
        self.attributes = frozenset(extra.split())
        return Clean(self.cleaner.clean(source), dict(self.removed))

    def dropping(self, source: Iterable[dict]) -> Dropping:
        return Dropping(source, self.removed, self.inline)

    def keeps(self, tag: str, name: str, value: str) -> bool:
        if tag in DROPPED or name in self.attributes:
            return True
        if name in {"href", "src"}:
            target = re.sub(r"[\0-\x20\x7f-\xa0]+", "", html.unescape(value))
            allowed_here = {("a", "href"): LINK, ("img", "src"): PICTURE}.get((tag, name))
            fits = allowed_here is not None and allowed_here.match(target)
            if not fits:
                scheme = re.match(r"[\w+.-]*:|", target)
                self.removed[f'{name}="{scheme[0] if scheme else ""}…"'] += 1
            return bool(fits)
        if name in allowed.ATTRIBUTES or DATA.fullmatch(name):
            return True
        if re.match(r"on|srcset|action|formaction|background$|ping", name, re.IGNORECASE):
            self.removed[f"{name}="] += 1
        return False

    def sanitize_css(self, style: str) -> str:
        declarations = tinycss2.parse_declaration_list(
            html.unescape(style), skip_comments=True, skip_whitespace=True
        )
        rules = [one for one in declarations if one.type == "at-rule"]
        self.removed.update(f"@{rule.at_keyword}" for rule in rules)
        kept = [one for one in declarations if one.type == "declaration" and self.keeps_style(one)]
        return " ".join(one.serialize() + ";" for one in kept)

    def keeps_style(self, declaration: tinycss2.ast.Declaration) -> bool:
        name, value = declaration.lower_name, tinycss2.serialize(declaration.value).strip().lower()
        if name == "position" and value not in POSITIONS:
            self.removed[f"position: {value}"] += 1
            return False
        if any(loads(token) for token in declaration.value):
            self.removed[f"{name}: url(…)"] += 1
            return False
        return name == "--plot-background" or PROPERTY.fullmatch(name) is not None


def loads(token: tinycss2.ast.Node) -> bool:
    """Whether a value of a style names something outside the page."""
    if token.type == "url":
        return True
    if token.type != "function":
        return False
    inner = any(loads(argument) for argument in token.arguments)
    return inner or FUNCTIONS_THAT_LOAD.search(token.lower_name) is not None
