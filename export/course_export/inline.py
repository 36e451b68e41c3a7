"""What counts as a formula within a line of Markdown."""

import re

from mistune import InlineState
from nbconvert.filters.markdown_mistune import MathInlineParser

# A formula between dollar signs, as JupyterLab takes it, but not "from $5 to $10" or "$5 and $x":
# no digit follows the second sign, and what begins with a digit does not end in a space.
INLINE_FORMULA = (
    r"(?<![$\\])\$(?!\$|\d[^$]*\s\$)"
    r"(?P<math_inline_tex>(?:[^$\\]|\\[\s\S])+?)"
    r"\$(?![\d$])"
)

# What stands between \( and \) or \[ and \], brackets in Markdown, and whether it is TeX at first sight.
BRACKETED = r"\\(?P<bracket>[\[(])(?P<between>(?:(?!\\[\])])[\s\S]){1,1000}?)\\[\])]"
TEX = re.compile(r"\\[A-Za-z]|[_^]|^\s*[A-Za-z]\s*$")
# The number of an equation, which MathJax puts into text, too.
REFERENCE = r"\\(?:eq)?ref\{[^{}]*\}"


class InlineParser(MathInlineParser):
    SPECIFICATION = {
        **MathInlineParser.SPECIFICATION,
        "inline_math_tex": INLINE_FORMULA,
        "bracketed_math": BRACKETED,
        "reference": REFERENCE,
    }
    DEFAULT_RULES = ("bracketed_math", "reference", *MathInlineParser.DEFAULT_RULES)

    def parse_bracketed_math(self, match: re.Match[str], state: InlineState) -> int:
        if TEX.search(match["between"]) is None:
            state.append_token({"type": "text", "raw": match["bracket"]})
            return match.start() + 2
        kind = "block_math" if match["bracket"] == "[" else "inline_math"
        state.append_token({"type": kind, "raw": match["between"]})
        return match.end()

    def parse_reference(self, match: re.Match[str], state: InlineState) -> int:
        state.append_token({"type": "inline_math", "raw": match[0]})
        return match.end()
