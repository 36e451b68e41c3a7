"""Errors of a cell that has already ended."""

from __future__ import annotations

from kernel import KernelTest, told

LATER = "setTimeout(() => {{ {} }}, 100);"
LATE = {
    "exception in a timer": LATER.format('throw new RangeError("too late");'),
    "rejection": LATER.format('Promise.reject(new RangeError("too late"));'),
    "async function": "void (async () => { await new Promise((done) => setTimeout(done, 100)); "
    'throw new RangeError("too late"); })();',
    "no error": LATER.format('throw "too late";'),
    "event": 'import { EventEmitter } from "node:events";\n'
    + LATER.format('new EventEmitter().emit("error", new RangeError("too late"));'),
    "microtask": LATER.format('queueMicrotask(() => { throw new RangeError("too late"); });'),
}
WAIT = "await new Promise((done) => setTimeout(done, 1000));"


class Late(KernelTest):
    """In a notebook that somebody looks at."""

    variables = {"JPY_SESSION_NAME": "notebooks/lesson.ipynb"}

    def test_they_are_shown_with_the_number_of_their_cell(self) -> None:
        for name, code in LATE.items():
            self.replace_stuck_kernel()
            with self.subTest(name):
                self.run_cell("let kept = 5;")
                before = len(self.kernel.published)
                reply, _ = self.run_cell(code)
                self.assertEqual(reply["status"], "ok")
                self.assertEqual(self.run_cell(WAIT)[0]["status"], "ok")
                said = told(self.kernel.published[before:])
                self.assertIn("too late", said)
                self.assertRegex(said, rf"\[{reply['execution_count']}\]")
                self.assert_prints("kept", "5")

    def test_a_rejection_that_a_cell_leaves_behind_at_its_end_is_its_own(self) -> None:
        reply, messages = self.run_cell('Promise.reject(new RangeError("left behind"));')
        self.assertEqual((reply["status"], reply["evalue"]), ("error", "left behind"), messages)

    def test_a_rejection_that_is_handled_is_no_error(self) -> None:
        code = 'const failing = Promise.reject(new Error("handled"));\nfailing.catch(() => {});'
        self.assertEqual(self.run_cell(code)[0]["status"], "ok")
        before = len(self.kernel.published)
        self.assertEqual(self.run_cell(WAIT)[0]["status"], "ok")
        self.assertNotIn("handled", told(self.kernel.published[before:]))


class Unwatched(KernelTest):
    """In a notebook that a program runs, where nobody would see what is shown under an earlier cell."""

    def test_a_cell_waits_for_its_timers_and_fails_with_them(self) -> None:
        for name, code in LATE.items():
            self.replace_stuck_kernel()
            with self.subTest(name):
                reply, messages = self.run_cell(code)
                self.assertEqual(reply["status"], "error", messages)
                self.assertIn("too late", reply["evalue"])

    def test_the_next_cell_fails_with_an_error_that_came_later(self) -> None:
        code = 'setInterval(() => { throw new RangeError("too late"); }, 100);'
        count = self.run_cell(code)[0]["execution_count"]
        reply, _ = self.run_cell(WAIT)
        self.assertEqual(reply["status"], "error")
        self.assertIn("too late", reply["evalue"])
        self.assertIn(f"[{count}]", reply["evalue"])


del KernelTest
