"""An nbconvert exporter: `jupyter nbconvert --to course lesson.ipynb`."""

import atexit
import json
import os
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path

from jinja2 import pass_context
from nbconvert import HTMLExporter, TemplateExporter
from nbformat import NotebookNode
from traitlets import Bool, List, Unicode, default
from traitlets.config import Config

from .characters import possible
from .formulas import put_formulas
from .gathered import PageError
from .highlight import code_block
from .index import listing
from .lessons import CHINESE, Lesson, course_folder, is_chinese, read_lessons, words_of
from .markdown import Renderer, render, render_inline, render_latex
from .outputs import html_output, left_out, picture_output, text_output
from .page import Page, packed
from .tidy import tidy
from .typeset import typeset
from .typesetter import Typesetter

HERE = Path(__file__).resolve().parent
TEMPLATE = HERE / "templates" / "course"


class CourseExporter(HTMLExporter):
    """Lessons as self-contained, accessible pages that ask nothing of the network."""

    export_from_notebook = "Lesson of the course (HTML)"

    answers = Unicode("exercises", help="The folder whose answers the pages show.").tag(config=True)
    others = List(Unicode(), help="The pages that exist in the other language, too.").tag(config=True)
    plain = Bool(False, help="Whether the pages are only to be read: no cell runs.").tag(config=True)

    def __init__(self, config: Config | None = None, **options: object):
        super().__init__(config=config, **options)
        # The notebook is validated once in the end, not after each of a dozen preprocessors.
        self.optimistic_validation = True
        #: One for each language: what it makes is worded, too.
        self.typesetters: dict[str, Typesetter] = {}
        self.known_lessons: dict[Path, list[Lesson]] = {}
        atexit.register(lambda: [one.close() for one in self.typesetters.values()])

    @default("template_name")
    def _course_template(self) -> str:
        return "course"

    @default("extra_template_basedirs")
    def _course_templates(self) -> list[str]:
        return [str(HERE / "templates")]

    @property
    def default_config(self) -> Config:
        kinds = ["text/html", "text/markdown", "image/svg+xml", "text/latex"]
        pictures_and_text = ["image/png", "image/jpeg", "text/plain"]
        config = super().default_config
        config.NbConvertBase.display_data_priority = kinds + pictures_and_text
        config.ExecutePreprocessor.kernel_manager_class = f"{__package__}.kernel.CourseKernelManager"
        return config

    def default_filters(self):
        yield from super().default_filters()
        yield ("markdown2html", self.markdown)
        yield ("latex2html", self.latex)
        yield ("code2html", self.code)
        yield ("file2html", lambda source: code_block(source, "typescript"))
        yield ("inline2html", self.inline)
        yield ("text_output", on_page(text_output))
        yield ("picture_output", on_page(picture_output))
        yield ("html_output", on_page(lambda source, page: html_output(source, page, self.typesetter)))
        yield ("left_out", on_page(left_out))
        yield ("filter_data_type", self.kinds_to_show)
        yield ("own_file", on_page(lambda name, page: own_file(page, name)))
        yield ("moving_scripts", self.moving_scripts)
        yield ("live_scripts", self.live_scripts)

    def kinds_to_show(self, bundle: dict) -> list[str]:
        """The best kind of an output that a page can show, or else one that it says it cannot."""
        best = (kind for kind in self.config.NbConvertBase.display_data_priority if kind in bundle)
        return [next(best, None) or kind for kind in list(bundle)[:1]]

    @pass_context
    def markdown(self, context, source: str) -> str:
        return render(source, self.renderer(context))

    @pass_context
    def inline(self, context, source: str) -> str:
        return render_inline(source, context["resources"]["page"])

    @pass_context
    def latex(self, context, source: str) -> str:
        return render_latex(source, self.renderer(context))

    @pass_context
    def code(self, context, source: str) -> str:
        info = context["nb"].metadata.language_info
        lexer = info.get("pygments_lexer", info.get("name"))
        return code_block(source, lexer if isinstance(lexer, str) else None)

    def renderer(self, context) -> Renderer:
        return Renderer(context["resources"]["page"], context["cell"])

    def from_notebook_node(self, nb: NotebookNode, resources=None, **options):
        nb = tidy(nb)
        language, words = self.speak(nb.metadata.get("lang"))
        self.typesetter.start()
        resources = self._init_resources(resources)
        folder = Path(os.path.abspath(resources["metadata"].get("path") or "."))
        course = course_folder(folder)
        lessons = self.lessons(course)
        name = (folder / resources["metadata"].get("name", "")).relative_to(course).as_posix()
        up = "../" * name.count("/")
        other = self.other_page(course, name, up)
        page = Page(folder, words, self.answers, language, other, up, homes(lessons))
        runs = any(cell.cell_type == "code" and cell.source.strip() for cell in nb.cells)
        page.live = runs and not self.plain and is_typescript(nb)
        resources |= {"page": page, "language": language, "words": words, "place": name}
        resources |= neighbours(lessons, name)
        # HTMLExporter would parse the page again, only to add what its own templates leave out.
        html, resources = TemplateExporter.from_notebook_node(self, nb, resources, **options)
        # The page that the templates filled is a copy: nbconvert copies the resources it is given.
        if resources["page"].problems:
            raise PageError(resources["page"].problems)
        return self.finish(html, resources["page"]), resources

    def speak(self, language: object) -> tuple[str, dict]:
        """Chooses the language of a page, also for the kernel and the Node process that work for it."""
        known, words = words_of(language)
        os.environ["COURSE_LANG"] = known
        self.typesetter = self.typesetters.setdefault(known, Typesetter(known))
        return known, words

    def other_page(self, course: Path, name: str, up: str) -> str | None:
        """Where a page's twin in the other language lies, if it has one."""
        if name not in self.others:
            return None
        return f"{up}../{name}.html" if is_chinese(course) else f"{up}{CHINESE}/{name}.html"

    def lessons(self, folder: Path) -> list[Lesson]:
        """The lessons of a folder, read once."""
        if folder not in self.known_lessons:
            self.known_lessons[folder] = read_lessons(folder)
        return self.known_lessons[folder]

    def index(self, folder: Path, pictures: dict[str, str], minutes: dict[str, int], hero: str) -> str:
        """
        The page that lists the lessons and links those whose page is there: those with a picture, which may be
        empty.
        """
        lessons = self.lessons(folder)
        language, words = self.speak(next((lesson.language for lesson in lessons), None))
        page = Page(folder, words, self.answers, language, self.other_page(folder, "index", ""))
        resources = {"page": page, "language": language, "words": words}
        template = self.environment.get_template("lessons.html.j2")
        given = {"pages": pictures, "minutes": minutes, "hero": hero}
        return self.finish(template.render(resources=resources, **listing(lessons), **given), page)

    def finish(self, html: str, page: Page) -> str:
        formulas, style = typeset(page, self.typesetter)
        head, body = html.split("</head>", 1)
        head = head.replace("SCRIPT-HASHES", " ".join(page.hashes)).replace("/*katex*/", style)
        return possible(put_formulas(f"{head}</head>{body}", formulas))

    def moving_scripts(self, page: Page) -> str:
        """What unpacks scripts, and brings a page's figures and predictions to life, if it has any: after all of them."""
        if not page.may_move:
            return ""
        scripts = self.typesetter.scripts_for(page.may_move)
        parts = [page.packed_script(part, code) for part, code in scripts.items()]
        return "".join([*parts, own_file(page, "unpack.js"), own_file(page, "moving.js")])

    @pass_context
    def live_scripts(self, context, page: Page) -> str:
        """What runs a page's cells and grades its exercises."""
        if not page.live:
            return ""
        asked = {"lesson": context["resources"]["place"], "up": page.up, "cells": page.sources}
        made = self.typesetter.live_programs(asked | {"solutions": page.answers == "solutions"})
        # In a script, </ would end it, and <!-- begin what no later tag ends.
        facts = json.dumps(made["facts"], ensure_ascii=False).replace("<", "\\u003c")
        parts = [packed(f"data:{name}", b64decode(data)) for name, data in made["data"].items()]
        return "".join(
            [
                f'<script type="application/json" id="course-facts">{facts}</script>',
                page.packed_script("page", made["page"]),
                packed("worker", made["worker"].encode("utf8")),
                *parts,
                own_file(page, "live.js"),
            ]
        )


def own_file(page: Page, name: str) -> str:
    """One of the template's scripts."""
    return page.script((TEMPLATE / name).read_text(encoding="utf8"))


def is_typescript(notebook: NotebookNode) -> bool:
    names = [notebook.metadata.language_info.name, notebook.metadata.get("kernelspec", {}).get("name", "")]
    return any(name in {"typescript", "tslab"} for name in names)


def on_page(render: Callable[..., str]) -> Callable[..., str]:
    """A filter of the template that gets the page it works on as its last argument."""

    @pass_context
    def filter_of_template(context, *values: object) -> str:
        return render(*values, context["resources"]["page"])

    return filter_of_template


def homes(lessons: list[Lesson]) -> dict[str, str]:
    """The notebook whose page shows an exercise; a lesson's rather than a trail's."""
    return {exercise: lesson.name for lesson in reversed(lessons) for exercise in lesson.exercises}


def neighbours(lessons: list[Lesson], name: str) -> dict[str, Lesson | None]:
    """
    The lessons before and after a lesson. A trail goes back to its lesson, and on to that lesson's next trail or,
    from the last one, to the lesson after it.
    """
    path = [lesson for lesson in lessons if not lesson.lesson and not lesson.reference]
    here = next((lesson for lesson in lessons if lesson.name == name), None)
    if here is None or here.reference:
        return {}
    if not here.lesson:
        return {"previous": after(path[::-1], name), "next": after(path, name)}
    siblings = [lesson for lesson in lessons if lesson.lesson == here.lesson]
    own = next((lesson for lesson in path if lesson.name == here.lesson), None)
    return {"lesson": own, "next": after(siblings, name) or after(path, here.lesson)}


def after(lessons: list[Lesson], name: str) -> Lesson | None:
    names = [lesson.name for lesson in lessons]
    following = lessons[names.index(name) + 1 :] if name in names else []
    return following[0] if following else None
