"""What the teacher chose: `npm run hub` hands it over as JSON in the variable COURSE_HUB."""

import json
import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    #: The course that all share, and the folder for everything that the hub keeps.
    course: Path
    data: Path
    #: The programs: Node, and the proxy that it runs.
    node: str
    proxy: str
    #: Where the hub listens: an address and a port; the next two ports are its own, on loopback.
    host: str
    port: int
    certificate: str
    key: str
    teacher: str
    #: Whether a student who signs up may begin at once, without the teacher's approval.
    is_open: bool
    #: Whether each student is a system user of their own.
    is_isolated: bool
    #: Per student: megabytes of memory, and processes and threads together.
    memory: int
    processes: int
    #: Minutes after which an unused server ends, and between two gradings (0: only on demand).
    idle_minutes: int
    grade_minutes: int
    #: The teacher's own checks, or an empty string.
    private_checks: str
    #: The language for those who have not chosen one.
    language: str

    @property
    def homes(self) -> Path:
        return self.data / "homes"

    @property
    def grades(self) -> Path:
        return self.data / "grades"


def read_settings() -> Settings:
    given = json.loads(os.environ["COURSE_HUB"])
    return Settings(**{**given, "course": Path(given["course"]), "data": Path(given["data"])})


def words_of(language: str) -> dict[str, str]:
    file = Path(__file__).parents[1] / "words" / ("zh.json" if language.startswith("zh") else "en.json")
    return json.loads(file.read_text("utf8"))
