"""Outputs of cells, which any notebook may bring, to HTML that is safe and not too much."""

import html
import re

from nbconvert.filters import strip_ansi

from .characters import TERMINAL_STRING, straight
from .links import output_link
from .page import Page
from .pictures import NoPicture, from_base64
from .typesetter import Typesetter

# Far more than the course's largest figure; a page that a telephone can hold.
RICH_LIMIT = 1_000_000
TEXT_LIMIT = 100_000

LINK = re.compile(r'(<a\b[^>]*?) href="([^"]*)"')
LIVE = re.compile(r'data-course-figure="(\w+)"')


def text_output(source: str, page: Page) -> str:
    """Printed text without its colours; the end of very much of it is left out."""
    rest = len(source) - TEXT_LIMIT
    printed = strip_ansi(TERMINAL_STRING.sub("", source[:TEXT_LIMIT]))
    text = html.escape(straight(printed), quote=False)
    return text if rest <= 0 else f"{text}\n… {too_long(rest, TEXT_LIMIT, page)}"


def html_output(source: str, page: Page, typesetter: Typesetter) -> str:
    """HTML or SVG. What moves in it waits for the script that the exporter adds to the page."""
    moving = set(LIVE.findall(source))
    if moving:
        # The exporter adds them itself.
        for text in typesetter.page_script.texts:
            source = source.replace(text, "")
    if len(source) > RICH_LIMIT:
        return f'<p class="removed">{too_long(len(source), RICH_LIMIT, page)}</p>'
    cleaned = page.sanitizer.clean(source)
    page.moving |= moving
    still = f"<noscript><p>{page.words['still']}</p></noscript>" if moving else ""
    linked = LINK.sub(lambda link: link[1] + href(output_link(page, html.unescape(link[2]))), cleaned.html)
    return linked + still + page.removed(cleaned.removed)


def href(target: str | None) -> str:
    return f' href="{html.escape(target)}"' if target is not None else ""


def picture_output(data: str, kind: str, page: Page) -> str:
    if len(data) > RICH_LIMIT:
        return f'<p class="removed">{too_long(len(data), RICH_LIMIT, page)}</p>'
    try:
        return f'<img alt="{page.words["picture"]}" src="{from_base64(data)}">'
    except NoPicture:
        return left_out(kind, page)


def left_out(kind: str, page: Page) -> str:
    """Says that an output or a raw cell of some kind is not shown."""
    named = f"<code>{html.escape(kind)}</code>"
    return f'<p class="removed">{page.words["leftOut"].format(kind=named)}</p>'


def too_long(size: int, limit: int, page: Page) -> str:
    return page.words["tooLong"].format(size=f"{size // 1000:,}", limit=f"{limit // 1000:,}")
