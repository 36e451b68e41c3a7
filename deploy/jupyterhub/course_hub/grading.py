"""Grades the class: each student's answers are collected as that student, and graded as a user who owns nothing else."""

import asyncio
import csv
import io
import os
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from .accounts import GRADER, Account, account_name, becoming, ensure_account, give_home
from .collector import collected
from .settings import Settings, words_of


@dataclass
class Row:
    """What the teacher sees of a student."""

    name: str
    points: str = ""
    max_points: str = ""
    passed: str = ""
    private_points: str = ""
    note: str = ""


@dataclass
class Grading:
    settings: Settings
    #: What the latest run said, if it failed.
    problem: str = ""
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def table(self) -> Path:
        return self.settings.grades / "grades.csv"

    def read_table(self) -> bytes:
        """The table, and no other file that a link of the grader's might lead to."""
        with open(self.table, "rb", opener=lambda path, flags: os.open(path, flags | os.O_NOFOLLOW)) as file:
            return file.read()

    @property
    def is_running(self) -> bool:
        return self.lock.locked()

    def students(self) -> list[str]:
        homes = self.settings.homes
        if not homes.is_dir():
            return []
        # What lies in a home is not asked: it might not answer.
        with os.scandir(homes) as entries:
            return sorted(each.name for each in entries if each.is_dir(follow_symlinks=False))

    async def run(self) -> None:
        """Collects and grades, once at a time: whoever asks while it runs waits for that run."""
        if self.is_running:
            async with self.lock:
                return
        async with self.lock:
            try:
                self.problem = await asyncio.to_thread(self.grade)
            except Exception as error:  # The teacher has to know, whatever it is.
                self.problem = words_of(self.settings.language)["failed"].format(reason=error or repr(error))

    def grade(self) -> str:
        """Makes the table. @return what went wrong, or nothing"""
        account = self.prepare()
        submissions = self.settings.data / "submissions"
        uncollected = [
            name for name in self.students() if not self.collect(name, submissions / f"{name}.zip", account)
        ]
        told = words_of(self.settings.language)["uncollected"]
        missing = told.format(names=", ".join(uncollected)) if uncollected else ""
        if not any(submissions.iterdir()):
            return missing
        node = [self.settings.node, str(self.settings.course / "scripts" / "course.cjs")]
        options = ["grade", "--submissions", str(submissions), "--csv", str(self.table)]
        private = ["--private", str(self.private_copy(account))] if self.settings.private_checks else []
        environment = {
            "PATH": os.pathsep.join([str(Path(self.settings.node).parent), os.environ.get("PATH", "")]),
            "HOME": str(self.settings.grades),
            "COURSE_WORKSPACE": str(self.settings.grades),
            "COURSE_LANG": self.settings.language,
        }
        done = subprocess.run(
            [*node, *options, *private],
            env=environment,
            preexec_fn=becoming(account),
            cwd=self.settings.grades,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        failed = "" if done.returncode == 0 else done.stderr.strip()[-2000:]
        return "\n".join(filter(None, [missing, failed]))

    def prepare(self) -> Account | None:
        """The grader's folder is the grades; the submissions, and the private checks, it can only read."""
        grades, submissions = self.settings.grades, self.settings.data / "submissions"
        for folder in (grades, submissions):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self.settings.is_isolated:
            return None
        account = ensure_account(GRADER, GRADER, grades)
        give_home(grades, account)
        for place in (submissions, *submissions.glob("*.zip")):  # Those of a backup have lost their owners.
            self.let_read(place, account)
        return account

    @staticmethod
    def let_read(place: Path, grader: Account | None) -> None:
        if grader:
            os.chown(place, 0, grader.gid)
            os.chmod(place, 0o750 if place.is_dir() else 0o640)

    def collect(self, name: str, packed: Path, grader: Account | None) -> bool:
        """Puts a student's answers beside the others, or leaves the earlier ones where they can't be read now.

        @return whether they could be read
        """
        home = self.settings.homes / name
        half = packed.with_suffix(".half")
        try:
            account = None
            if self.settings.is_isolated:
                account = ensure_account(account_name(name), name, home)
                give_home(home, account)
            answers = collected(home / "gradient-descent" / "exercises", account, self.settings)
            if answers is None:
                return False
            half.write_bytes(answers)
            self.let_read(half, grader)
            os.replace(half, packed)
            return True
        except (OSError, subprocess.SubprocessError):
            return False
        finally:
            half.unlink(missing_ok=True)

    def private_copy(self, grader: Account | None) -> Path:
        """The teacher's own checks, where the grader may read them and nobody else, not even while they are copied."""
        outer = self.settings.data / "private"
        shutil.rmtree(outer, ignore_errors=True)
        outer.mkdir(mode=0o700)
        copy = outer / "checks"
        shutil.copytree(self.settings.private_checks, copy)
        for place in (*copy.rglob("*"), copy, outer):
            self.let_read(place, grader)
        return copy

    def rows(self) -> list[Row]:
        """The class, with the points of whoever has been graded."""
        graded: dict[str, Row] = {}
        if self.table.exists():
            for cells in csv.DictReader(io.StringIO(self.read_table().decode("utf-8-sig"), newline="")):
                name = cells["name"].removeprefix("'")
                graded[name] = Row(
                    name,
                    cells["points"],
                    cells["maxPoints"],
                    cells["passed"],
                    cells.get("private points", ""),
                    cells["note"],
                )
        return [graded.get(name, Row(name)) for name in self.students()]

    def age(self) -> float | None:
        """Minutes since the latest grades, if there are any."""
        return (time.time() - self.table.stat().st_mtime) / 60 if self.table.exists() else None
