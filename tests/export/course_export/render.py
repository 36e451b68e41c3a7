"""Renders Markdown for the tests: a JSON array of strings in, one of {html, formulas, headings} out."""

import json
import sys
from pathlib import Path

from course_export.lessons import first_sentence, words_of
from course_export.markdown import Renderer, render
from course_export.page import Page


def rendered(markdown: str, folder: Path) -> dict:
    page = Page(folder, words_of(None)[1])
    return {
        "html": render(markdown, Renderer(page, {})),
        "problems": [problem.text for problem in page.problems],
        "formulas": [[formula.tex, formula.display] for formula in page.formulas],
        "headings": [heading.id for heading in page.headings],
        "sentence": first_sentence(markdown),
    }


sources = json.load(sys.stdin)
print(json.dumps([rendered(source, Path(sys.argv[1])) for source in sources]))
