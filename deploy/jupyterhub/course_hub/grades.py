"""The teacher's page: who has how many points. A service of the hub, which only its administrators can open."""

import asyncio
import os
from pathlib import Path
from urllib.parse import urlparse

from jinja2 import Environment, FileSystemLoader
from jupyterhub.services.auth import HubOAuthCallbackHandler, HubOAuthenticated
from tornado import web
from tornado.ioloop import PeriodicCallback

from .grading import Grading
from .settings import read_settings, words_of

SETTINGS = read_settings()
PREFIX = os.environ.get("JUPYTERHUB_SERVICE_PREFIX", "/services/grades/")
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parents[1] / "templates"), autoescape=True
)
#: Tasks that nothing else holds.
RUNS: set[asyncio.Task] = set()


class TeacherHandler(HubOAuthenticated, web.RequestHandler):
    """Open to those whom the hub lets use this service: its administrators."""

    @property
    def grading(self) -> Grading:
        return self.settings["grading"]

    def words(self) -> dict[str, str]:
        asked = self.request.headers.get("Accept-Language", "")
        return words_of("zh" if asked.lower().startswith("zh") else SETTINGS.language)


class PageHandler(TeacherHandler):
    @web.authenticated
    def get(self) -> None:
        words = self.words()
        rows, age = self.grading.rows(), self.grading.age()
        self.write(
            TEMPLATES.get_template("grades.html.j2").render(
                words=words,
                rows=rows,
                age=None if age is None else words["gradedAgo"].format(minutes=round(age)),
                problem=self.grading.problem,
                is_running=self.grading.is_running,
                has_private=bool(SETTINGS.private_checks),
                has_table=self.grading.table.exists(),
                xsrf=self.xsrf_form_html(),
                prefix=PREFIX,
            )
        )


class GradeHandler(TeacherHandler):
    @web.authenticated
    async def post(self) -> None:
        """Begins, and leaves it to the page to say when it is done: a class takes minutes."""
        RUNS.add(run := asyncio.create_task(self.grading.run()))
        run.add_done_callback(RUNS.discard)
        await asyncio.sleep(0)  # So that the page says that it runs.
        self.redirect(PREFIX)


class TableHandler(TeacherHandler):
    @web.authenticated
    def get(self) -> None:
        if not self.grading.table.exists():
            raise web.HTTPError(404)
        self.set_header("Content-Type", "text/csv; charset=utf-8")
        self.set_header("Content-Disposition", 'attachment; filename="grades.csv"')
        self.write(self.grading.read_table())


async def main() -> None:
    grading = Grading(SETTINGS)
    handlers = [
        (PREFIX, PageHandler),
        (f"{PREFIX}grade", GradeHandler),
        (f"{PREFIX}grades.csv", TableHandler),
        (f"{PREFIX}oauth_callback", HubOAuthCallbackHandler),
    ]
    application = web.Application(
        handlers, cookie_secret=os.urandom(32), xsrf_cookies=True, grading=grading
    )
    address = urlparse(os.environ["JUPYTERHUB_SERVICE_URL"])
    application.listen(address.port, address.hostname)
    if SETTINGS.grade_minutes > 0:
        PeriodicCallback(grading.run, SETTINGS.grade_minutes * 60_000).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
