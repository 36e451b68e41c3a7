"""Formulas as plain text, for where no marks can stand, such as the title of a window."""

import re
from xml.etree import ElementTree

MATHML = re.compile(r"<semantics>(.*?)<annotation", re.DOTALL)
JOINTS = {"msub": "_", "msup": "^", "mfrac": "/", "munder": "_", "mover": "^"}
#: Such as the application of a function, which has no width.
INVISIBLE = re.compile("[\u2061-\u2064\u200b]")


def symbols(formula: str) -> str:
    """What a typeset formula shows, in one line, such as θ_t^2."""
    mathml = MATHML.search(formula)
    return INVISIBLE.sub("", in_line(ElementTree.fromstring(mathml[1]))) if mathml else ""


def in_line(node: ElementTree.Element) -> str:
    parts = [in_line(child) for child in node]
    if node.tag in ("msubsup", "munderover"):
        return f"{parts[0]}_{parts[1]}^{parts[2]}"
    return (node.text or "") + JOINTS.get(node.tag, "").join(parts)
