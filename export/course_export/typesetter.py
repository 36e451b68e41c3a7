"""The Node process beside the exporter: it answers one line of JSON with another."""

import json
import os
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ["node", "export/typeset.cjs"]


@dataclass(frozen=True)
class PageScript:
    """The script that brings figures and predictions to life in a notebook, and what asks for it."""

    code: str
    request: str

    @property
    def texts(self) -> frozenset[str]:
        """What outputs of the course hold in their scripts."""
        return frozenset({self.code, self.request})


class Typesetter:
    """Asks Node, which starts when the first page needs it and serves all pages of a run."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.process: subprocess.Popen[str] | None = None

    @cached_property
    def page_script(self) -> PageScript:
        return PageScript(**self.ask({}))

    def scripts_for(self, figures: set[str]) -> dict[str, str]:
        """The scripts for a page with these figures, in the order in which they run."""
        return self.ask({"figures": sorted(figures)})

    def live_programs(self, page: dict) -> dict:
        """The programs of a live page, its data and its facts; see export/programs/livePrograms.ts."""
        return self.ask({"live": page})

    def ask(self, question: dict) -> dict:
        process = self.start()
        assert process.stdin and process.stdout
        process.stdin.write(json.dumps(question) + "\n")
        process.stdin.flush()
        line = process.stdout.readline()
        if not line:
            raise RuntimeError("the process that typesets formulas ended early")
        return json.loads(line)

    def start(self) -> subprocess.Popen[str]:
        """Starts Node if it does not run yet: early, it is ready when the first question comes."""
        if self.process is None:
            pipe = subprocess.PIPE
            environment = {**os.environ, "COURSE_LANG": self.language}
            self.process = subprocess.Popen(
                COMMAND, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True, encoding="utf8"
            )
        return self.process

    def close(self) -> None:
        if self.process is not None:
            self.process.communicate()
            self.process = None
