"""Runs the tests of one module of this folder.

usage: python run.py MODULE
stdout: one JSON object per test, {"name", "outcome": "passed" | "failed" | "skipped", "detail"}
"""

from __future__ import annotations

import importlib
import json
import sys
import unittest
from typing import Any


class Outcomes(unittest.TestResult):
    """How each test ended: it failed if any part of it did, else it was skipped if any part was."""

    def __init__(self) -> None:
        super().__init__()
        self.details: dict[str, dict[str, list[str]]] = {}

    def note(self, test: Any, outcome: str, detail: str = "") -> None:
        whole = getattr(test, "test_case", test)
        name = getattr(whole, "_testMethodName", str(whole))
        part = test._subDescription() + "\n" if whole is not test else ""
        self.details.setdefault(name, {}).setdefault(outcome, []).append(part + detail)

    def stopTest(self, test: Any) -> None:
        super().stopTest(test)
        self.tell(test._testMethodName)

    def tell(self, name: str) -> None:
        found = self.details.pop(name)
        outcome = next(each for each in ("failed", "skipped", "passed") if each in found)
        detail = "\n".join(found[outcome])
        print(json.dumps({"name": name, "outcome": outcome, "detail": detail}), flush=True)

    def addSuccess(self, test: Any) -> None:
        self.note(test, "passed")

    def addError(self, test: Any, err: Any) -> None:
        self.note(test, "failed", self._exc_info_to_string(err, test))

    addFailure = addError

    def addSubTest(self, test: Any, subtest: Any, err: Any) -> None:
        if err is not None:
            self.addError(subtest, err)

    def addSkip(self, test: Any, reason: str) -> None:
        self.note(test, "skipped", reason)


def main(module: str) -> None:
    tests = unittest.defaultTestLoader.loadTestsFromModule(importlib.import_module(module))
    outcomes = Outcomes()
    tests.run(outcomes)
    # What no test did: a kernel that a class could not start.
    for name in list(outcomes.details):
        outcomes.tell(name)


main(sys.argv[1])
