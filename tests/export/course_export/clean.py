"""Sanitizes HTML for the tests: a JSON array of strings in, one of what is left of each, or of the error, out."""

import json
import sys

from course_export.sanitize import Sanitizer

sanitizer = Sanitizer()


def cleaned(source: str) -> dict:
    try:
        return {"html": sanitizer.clean(source).html, "line": sanitizer.clean(source, inline=True).html}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


print(json.dumps([cleaned(source) for source in json.load(sys.stdin)]))
