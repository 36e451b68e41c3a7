"""The formulas of a page, and what stands in the place of one that KaTeX cannot read."""

import html

from .gathered import Formula, Remark
from .page import Page
from .typesetter import Typesetter


def typeset(page: Page, typesetter: Typesetter) -> tuple[list[str], str]:
    """
    The formulas of a page as HTML with MathML, and the style they need, fonts included. One that cannot be
    typeset shows its source with a note, and the page's warnings name its cell.
    """
    if not page.formulas:
        return [], ""
    formulas = [{"tex": f.tex, "display": f.display} for f in page.formulas]
    answer = typesetter.ask({"formulas": formulas})
    shown = answer["html"]
    for failure in answer["failures"]:
        formula, index = page.formulas[failure["index"]], failure["index"]
        note = reason(failure, page.words)
        shown[index] = as_source(formula, page.words["formulaNote"].format(note=note))
        if formula.cell is not None:
            page.warnings.append(Remark(page.words["formulaAsSource"].format(note=note), formula.cell))
    return shown, answer["style"]


def as_source(formula: Formula, aside: str) -> str:
    source = html.escape(formula.tex, quote=False)
    shown = f'<code class="tex">{source}</code> <span class="removed">{html.escape(aside, quote=False)}</span>'
    return f'<span class="untypeset">{shown}</span>' if formula.display else shown


def reason(failure: dict, words: dict) -> str:
    """Which command is unknown and what to write instead, or what else is wrong with a formula."""
    key, name = failure["reason"], failure.get("name", "")
    if key not in {"unknownCommand", "unknownEnvironment"}:
        return words[key].format(reason=name)
    instead = failure.get("instead")
    advice = words["instead"].format(instead=instead) if instead else words["supported"]
    return words["separators"]["clauses"].join([words[key].format(name=name), advice])
