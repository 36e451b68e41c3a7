"""
Keeps what is shown from running anything: a teacher exports notebooks that students wrote.

Nothing is trusted for saying that it comes from the course. A figure that moves is a `<div>` that names the
figure and holds its data as JSON; the script that reads them is added by the exporter, and the page's
content security policy names that script by its hash.
"""

import html
import re
from collections import Counter
from dataclasses import dataclass
from functools import partial

import tinycss2
from bleach.html5lib_shim import Filter
from bleach.sanitizer import Cleaner

from . import allowed

STYLE_OF_PLOT = re.compile(r"(?:\s*(?::where\(\.plot-\w+[\w ]*\),?\s*)+\{[^{}@\\<(]*\})+\s*")
DATA = re.compile(r"data-course-[a-z]+|aria-[a-z]+")
LINK = re.compile(allowed.LINK, re.IGNORECASE)
PICTURE = re.compile(allowed.PICTURE, re.IGNORECASE)
PROPERTY = re.compile(rf"(?:{'|'.join(allowed.PROPERTIES)})(?:-[a-z-]+)?")
FUNCTIONS_THAT_LOAD = re.compile(r"url|image|src|element|expression|attr|cross-fade", re.IGNORECASE)
POSITIONS = {"relative", "static"}
SHOWN = frozenset(name for tag in allowed.HTML + allowed.SVG for name in (tag, tag.lower()))
DROPPED = frozenset(name for tag in allowed.DROPPED for name in (tag, tag.lower()))


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
        self.cleaner = Cleaner(
            tags=SHOWN | DROPPED,
            attributes=self.keeps,
            protocols={"http", "https", "mailto", "data"},
            strip=True,
            filters=[partial(Dropping, sanitizer=self)],
            css_sanitizer=self,
        )

    def clean(self, source: str, extra: str = "") -> Clean:
        """The source without what runs or loads; `extra` names attributes to keep."""
        self.removed = Counter()
        self.attributes = frozenset(extra.split())
        return Clean(self.cleaner.clean(source), dict(self.removed))

    def keeps(self, tag: str, name: str, value: str) -> bool:
        if tag in DROPPED or name in self.attributes:
            return True
        if name in {"href", "src"}:
            target = re.sub(r"[\0-\x20\x7f-\xa0]+", "", html.unescape(value))
            fits = (PICTURE if tag == "img" else LINK).match(target) and tag in {"a", "img"}
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


class Dropping(Filter):
    """Takes out elements with all that is in them, and a title that is not a picture's."""

    def __init__(self, source: object, sanitizer: Sanitizer):
        super().__init__(source)
        self.sanitizer = sanitizer

    def __iter__(self):
        depth, outer, text = 0, {}, ""
        for token in super().__iter__():
            kind, name = token["type"], token.get("name")
            if kind == "StartTag" and (depth or drops(token)):
                if not depth:
                    outer, text = token, ""
                depth += 1
            elif kind == "EndTag" and depth:
                depth -= 1
                if not depth:
                    self.note(outer, text)
            elif kind == "EmptyTag" and not depth and drops(token):
                self.note(token, "")
            elif kind == "EmptyTag" and name == "img" and (None, "src") not in token["data"]:
                continue
            elif depth:
                text += token.get("data") or "" if kind != "Entity" else f"&{name};"
            else:
                yield token

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
            self.sanitizer.removed[f"<{name}>"] += 1


def drops(token: dict) -> bool:
    in_html = not (token.get("namespace") or "").endswith("svg")
    return token["name"] in DROPPED or (token["name"] == "title" and in_html)
