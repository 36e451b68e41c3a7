"""Pictures that a page takes in: by what they hold, whatever they are called, and from the course's folder alone."""

import re
from base64 import b64decode, b64encode
from binascii import Error as NoBase64
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

#: A page is meant for a telephone, too.
PICTURE_LIMIT = 5_000_000

SCHEME = re.compile(r"(?:[a-z][a-z0-9+.-]+:|//)", re.IGNORECASE)
STARTS = {
    "image/png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "image/jpeg": re.compile(rb"\xff\xd8\xff"),
    "image/gif": re.compile(rb"GIF8[79]a"),
    "image/webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
    "image/svg+xml": re.compile(
        rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!DOCTYPE\s[^>\[]*(?:\[[^\]]*\]\s*)?>\s*|<!--(?:(?!-->).)*-->\s*)*<svg[\s>/]",
        re.DOTALL | re.IGNORECASE,
    ),
}


class NoPicture(Exception):
    """Why something is not taken in as a picture: the key of a sentence in words/."""


def kind_of(data: bytes) -> str | None:
    """The media type of a picture, by how it begins."""
    return next((kind for kind, start in STARTS.items() if start.match(data[:10_000])), None)


def data_url(data: bytes) -> str:
    if len(data) > PICTURE_LIMIT:
        raise NoPicture("pictureLarge")
    kind = kind_of(data)
    if kind is None:
        raise NoPicture("pictureKind")
    return f"data:{kind};base64,{b64encode(data).decode('ascii')}"


def from_base64(text: str) -> str:
    """The picture of an attachment or an output, which say what it is and need not be right."""
    if len(text) > 2 * PICTURE_LIMIT:
        raise NoPicture("pictureLarge")
    try:
        return data_url(b64decode("".join(text.split()), validate=True))
    except NoBase64:
        raise NoPicture("pictureKind") from None


def from_file(source: str, folder: Path, course: Path) -> str:
    """The picture that a notebook in the folder links to; it lies in that of the course, which a trail's folder is in."""
    if SCHEME.match(source):
        raise NoPicture("pictureOutside" if source.lower().startswith("file:") else "pictureRemote")
    try:
        return data_url(read(source, folder.resolve(), course.resolve()))
    except (OSError, RuntimeError, ValueError):
        # No permission, a circle of links, a name that the file system cannot have.
        raise NoPicture("pictureMissing") from None


def read(source: str, folder: Path, course: Path) -> bytes:
    # resolve() follows links: a link in the folder may lead out of it.
    files = [(folder / name).resolve() for name in names(source)]
    inside = [file for file in files if file.is_relative_to(course)]
    if not inside:
        raise NoPicture("pictureOutside")
    there = [file for file in inside if file.exists()]
    if not there:
        raise NoPicture("pictureMissing")
    # A pipe would be waited for, a device might never end.
    if not there[0].is_file():
        raise NoPicture("pictureNoFile")
    if there[0].stat().st_size > PICTURE_LIMIT:
        raise NoPicture("pictureLarge")
    return there[0].read_bytes()


def names(source: str) -> Iterator[str]:
    """What a link may mean: the name itself, which may have a # or a %, or an address."""
    yield source
    yield unquote(source)
    yield unquote(urlsplit(source).path)
