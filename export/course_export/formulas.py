"""Formulas on a page: the marks that stand for them, and what takes the place of a mark."""

import html
import re
from xml.etree import ElementTree

MARK = re.compile(r'<span data-formula="(\d+)">[^<]*</span>')
#: A short formula with the Chinese marks after it, which must not begin a line.
WITH_MARKS = re.compile(rf"({MARK.pattern})([，。、；：？！）”]+)")
SHORT = 30
#: A table's header that is a formula and nothing else.
HEADER = re.compile(rf"(<th[^>]*>){MARK.pattern}(?=</th>)")
TITLE = re.compile(r"<title>.*?</title>")
MARK_IN_TITLE = re.compile(r"\{formula (\d+)\}")

MATHML = re.compile(r"<semantics>(.*?)<annotation", re.DOTALL)
SOURCE = re.compile(r'<code class="tex">(.*?)</code>', re.DOTALL)
JOINTS = {"msub": "_", "msup": "^", "mfrac": "/", "munder": "_", "mover": "^"}
#: Characters without width, such as the one for applying a function.
INVISIBLE = re.compile("[\u2061-\u2064\u200b]")


def mark(number: int, tex: str) -> str:
    return f'<span data-formula="{number}">{html.escape(f"${tex}$", quote=False)}</span>'


def without_marks(source: str) -> str:
    """HTML as plain text for a title, which cannot hold markup; formulas are inserted in the end."""
    return plain_text(MARK.sub(r"{formula \1}", source))


def plain_text(source: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", source)).strip()


def put_formulas(page: str, formulas: list[str]) -> str:
    """
    Puts typeset formulas at their marks. A table's header that is a formula gets a name: it is said with
    every cell below, and not every reader can say a formula.
    """
    known = dict(enumerate(formulas))

    def shown(match: re.Match[str]) -> str:
        return html.escape(spoken(known.get(int(match[1]), "")))

    def named(match: re.Match[str]) -> str:
        formula = known.get(int(match[2]), "")
        return match[1] + formula.replace("<math", f'<math aria-label="{html.escape(spoken(formula))}"', 1)

    def together(match: re.Match[str]) -> str:
        is_short = len(match[1]) - len('<span data-formula="">') <= SHORT
        return f'<span class="together">{match[0]}</span>' if is_short else match[0]

    page = WITH_MARKS.sub(together, page)
    page = TITLE.sub(lambda title: MARK_IN_TITLE.sub(shown, title[0]), page, count=1)
    return MARK.sub(lambda match: known.get(int(match[1]), ""), HEADER.sub(named, page))


def spoken(formula: str) -> str:
    """What a formula shows, in one line, such as θ_t^2; of one that could not be typeset, its source."""
    mathml, source = MATHML.search(formula), SOURCE.search(formula)
    if mathml is None:
        return plain_text(source[1]) if source else ""
    # Without spaces between the rows of a table, several elements follow one another.
    return INVISIBLE.sub("", in_line(ElementTree.fromstring(f"<math>{mathml[1]}</math>")))


def in_line(node: ElementTree.Element) -> str:
    parts = [in_line(child) for child in node]
    if node.tag in ("msubsup", "munderover"):
        return f"{parts[0]}_{parts[1]}^{parts[2]}"
    return (node.text or "") + JOINTS.get(node.tag, "").join(parts)
