"""What the index shows: the lessons with their trails beneath, and a picture of each."""

import re

from .lessons import Lesson

EDGE = re.compile(r"<svg\b|</svg>")
WIDTH = re.compile(r"\swidth: min\([^;]*;")
#: How the course's own pictures begin, best first.
PICTURES = ('class="course-narrow"', 'role="img"')
ID = re.compile(r'\sid="[^"]*"')


def listing(lessons: list[Lesson]) -> dict:
    """
    The lessons in their order, the trails of each by its name, the pages to look things up in, and the lesson to
    begin with: the first one after the start page.
    """
    names = {lesson.name for lesson in lessons}
    path = [lesson for lesson in lessons if not lesson.reference and lesson.lesson not in names]
    trails = {
        name: [lesson for lesson in lessons if lesson.lesson == name and not lesson.reference] for name in names
    }
    start = [lesson for lesson in path[:1] if lesson.name.startswith("00")]
    return {
        "lessons": path,
        "trails": trails,
        "references": [lesson for lesson in lessons if lesson.reference],
        "start": start[0] if start else None,
        "first": next(iter(path[len(start) :]), None),
    }


def first_picture(page: str) -> str:
    """
    The first drawing of a page, in the form for phones, without the width that it has there, and without ids, which would
    not be unique beside other pages' drawings; empty if the page shows none.
    """
    figure = next((at for mark in PICTURES if (at := page.find(mark)) >= 0), -1)
    begin = page.find("<svg", figure) if figure >= 0 else -1
    if begin < 0:
        return ""
    depth = 0
    for edge in EDGE.finditer(page, begin):
        depth += 1 if edge[0] == "<svg" else -1
        if depth == 0:
            return WIDTH.sub("", ID.sub("", page[begin : edge.end()]), count=1)
    return ""
