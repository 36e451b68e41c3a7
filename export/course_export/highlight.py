"""Code to HTML with few marks: plain names and punctuation need no colour, so they get no element."""

import html
from itertools import groupby

from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Literal, Name, Number, Operator, String, Token
from pygments.util import ClassNotFound

from .characters import straight

# The first that holds a token gives its class, in the names that Pygments uses.
CLASSES = (
    (Comment, "c"),
    (String.Interpol, ""),
    (String, "s"),
    (Number, "m"),
    (Keyword.Type, "kt"),
    (Keyword, "k"),
    (Operator.Word, "k"),
    (Name.Builtin, "nb"),
    (Name.Function, "nf"),
    (Literal, "m"),
    (Token, ""),
)

TYPES = frozenset("any bigint boolean never null number readonly string undefined unknown void".split())


def highlight(source: str, language: str | None) -> str:
    """The tokens of the source as HTML; an unknown language stays plain."""
    try:
        lexer = get_lexer_by_name(language or "text", stripnl=False, ensurenl=False)
    except ClassNotFound:
        return html.escape(source, quote=False)
    tokens = ((class_of(kind, text), text) for kind, text in lexer.get_tokens(source))
    runs = (
        (name, "".join(text for _, text in run)) for name, run in groupby(tokens, key=lambda t: t[0])
    )
    return "".join(mark(name, html.escape(text, quote=False)) for name, text in runs)


def class_of(kind: object, text: str) -> str:
    # Pygments takes every value of an object, such as { x: theta }, for a type.
    if kind in Keyword.Type and not TYPES.issuperset(text.split()):
        return "m" if text[0].isdigit() else ""
    return next(name for token, name in CLASSES if kind in token)


def mark(name: str, text: str) -> str:
    return f'<span class="{name}">{text}</span>' if name else text


def code_block(source: str, language: str | None) -> str:
    code = highlight(straight(source.rstrip()), language)
    return f'<div class="source"><pre class="code" translate="no" tabindex="0"><code>{code}</code></pre></div>'
