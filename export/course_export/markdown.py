"""Markdown cells to HTML: formulas, headings and links go through the page that gathers them."""

import html
import re
from urllib.parse import unquote

from nbconvert.filters.markdown_mistune import (
    IPythonRenderer,
    MarkdownWithMath,
)

from .highlight import code_block
from .inline import INLINE_FORMULA, InlineParser
from .lessons import course_folder
from .links import page_link
from .page import Page
from .pictures import NoPicture, from_base64, from_file

# A whole output that is one formula, such as text/latex of a kernel.
WHOLE_FORMULA = re.compile(
    r"\s*(?:\$\$(?P<a>.+)\$\$|\\\[(?P<b>.+)\\\]|(?P<c>\\begin\{.+\})|\$(?P<d>[^$]+)\$)\s*", re.DOTALL
)

FORMULA = re.compile(r"\$\$(?P<display>[^$]+)\$\$|" + INLINE_FORMULA)
VERBATIM = re.compile(r"\s*<(?:pre|script|style|textarea)\b", re.IGNORECASE)
TAG = re.compile(r"(</?[A-Za-z][^>]*>|<!--[\s\S]*?-->)")
PICTURE = re.compile(r"""(<img\b[^<>]*?\ssrc\s*=\s*)("[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)""", re.IGNORECASE)
QUOTES = "\"'"


class Renderer(IPythonRenderer):
    """Renders one Markdown cell for a page, or without a cell a line whose links and pictures stay out."""

    def __init__(self, page: Page, cell: dict | None = None):
        super().__init__(escape=False, embed_images=True, attachments=(cell or {}).get("attachments"))
        self.page = page
        self.cell = cell

    def inline_math(self, body: str) -> str:
        return self.page.formula(body, False, self.cell)

    def block_math(self, body: str) -> str:
        return self.page.formula(body, True, self.cell)

    def latex_environment(self, name: str, body: str) -> str:
        return self.page.formula(f"\\begin{{{name}}}{body}\\end{{{name}}}", True, self.cell)

    def heading(self, text: str, level: int, **attrs: object) -> str:
        # The table of contents takes it from here.
        text = self.page.sanitizer.clean(text, extra="data-formula").html
        anchor = html.escape(self.page.heading(text, level))
        return f'<h{level} id="{anchor}">{text}</h{level}>\n'

    def link(self, text: str, url: str, title: str | None = None) -> str:
        target = None if self.cell is None else page_link(self.page, url, self.cell)
        if target is None:
            return text
        return super().link(text, target, title)

    def block_html(self, source: str) -> str:
        """A block of HTML as its author wrote it; its text may hold formulas, as in JupyterLab."""
        if VERBATIM.match(source):
            return source
        parts = TAG.split(self.with_pictures(source))
        return "".join(part if index % 2 else self.with_formulas(part) for index, part in enumerate(parts))

    def inline_html(self, source: str) -> str:
        return self.with_pictures(source)

    def with_pictures(self, source: str) -> str:
        # nbconvert would parse the piece for this, and thereby close a <details> before its content.
        return PICTURE.sub(self.picture_in_html, source)

    def picture_in_html(self, match: re.Match[str]) -> str:
        return f'{match[1]}"{html.escape(self.picture(html.unescape(match[2].strip(QUOTES))))}"'

    def with_formulas(self, text: str) -> str:
        return FORMULA.sub(self.formula_in_html, text)

    def formula_in_html(self, match: re.Match[str]) -> str:
        display = match["display"]
        tex = html.unescape(display or match["math_inline_tex"])
        return self.page.formula(tex, display is not None, self.cell)

    def _embed_image_or_attachment(self, src: str) -> str:
        return self.picture(src)

    def picture(self, source: str) -> str:
        """The data of a picture: a page loads nothing."""
        if source.startswith("data:") or self.cell is None:
            return source
        try:
            if not source.startswith("attachment:"):
                return from_file(source, self.page.folder, course_folder(self.page.folder))
            bundle = self.attachments.get(unquote(source.removeprefix("attachment:")), {})
            if not bundle:
                raise NoPicture("attachmentMissing")
            return from_base64(next(iter(bundle.values())))
        except NoPicture as reason:
            self.page.problem(str(reason), self.cell, target=unquote(source))
            return ""

    def table(self, text: str) -> str:
        # A box of its own, so that a wide table scrolls and the page does not.
        return f'<div class="table" tabindex="0"><table>\n{text}</table></div>\n'

    def codespan(self, text: str) -> str:
        # A browser that translates the page leaves code as it is.
        return super().codespan(text).replace("<code>", '<code translate="no">', 1)

    def block_code(self, code: str, info: str | None = None) -> str:
        language = info.split(maxsplit=1)[0] if info and info.strip() else None
        return code_block(code, language) + "\n"


def render(source: str, renderer: Renderer) -> str:
    cleaned = renderer.page.sanitizer.clean(to_html(source, renderer), extra="data-formula")
    return cleaned.html + renderer.page.removed(cleaned.removed)


def to_html(source: str, renderer: Renderer) -> str:
    return MarkdownWithMath(renderer, inline=InlineParser(hard_wrap=False)).render(source)


def render_inline(source: str, page: Page) -> str:
    """A line of Markdown as text of a line, its links too."""
    return page.sanitizer.clean(to_html(source, Renderer(page)), extra="data-formula", inline=True).html.strip()


def render_latex(source: str, renderer: Renderer) -> str:
    """A LaTeX output: one formula, or text with formulas in it."""
    whole = WHOLE_FORMULA.fullmatch(source)
    if whole is None:
        return render(source, renderer)
    tex = whole["a"] or whole["b"] or whole["c"] or whole["d"]
    return renderer.page.formula(tex, whole["d"] is None, renderer.cell)
