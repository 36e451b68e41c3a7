"""The Node process that typesets formulas with KaTeX; it answers one line of JSON with another."""

import json
import subprocess
from pathlib import Path

from .page import Page, PageError

ROOT = Path(__file__).resolve().parents[3]
COMMAND = ["node", "--import", "tsx", "scripts/export/typeset.ts"]


class Typesetter:
    """Starts when the first page needs it and serves all pages of a run."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[str] | None = None

    def typeset(self, page: Page) -> tuple[list[str], str]:
        """
        The formulas of a page as HTML with MathML, and the style they need, fonts included.

        Raises PageError if KaTeX cannot read one.
        """
        if not page.formulas:
            return [], ""
        answer = self.ask([{"tex": f.tex, "display": f.display} for f in page.formulas])
        for failure in answer["failures"]:
            formula = page.formulas[failure["index"]]
            reason = failure["message"]
            raise PageError(f"KaTeX cannot read the formula {formula.tex}: {reason}", formula.cell)
        return answer["html"], answer["style"]

    def ask(self, formulas: list[dict]) -> dict:
        if self.process is None:
            pipe = subprocess.PIPE
            self.process = subprocess.Popen(
                COMMAND, cwd=ROOT, stdin=pipe, stdout=pipe, text=True, encoding="utf8"
            )
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps(formulas) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise PageError("the process that typesets formulas ended early")
        return json.loads(line)

    def close(self) -> None:
        if self.process is not None:
            self.process.communicate()
            self.process = None
