"""What a cell may not do to the kernel: it ends in a sentence, and the kernel lives."""

from __future__ import annotations

from kernel import KernelTest, told

ASK = 'readline.createInterface({ input: process.stdin, output: process.stdout })'
READS = {
    "readFileSync(0)": 'import { readFileSync } from "node:fs";\nreadFileSync(0);',
    "/dev/stdin": 'import { readFileSync } from "node:fs";\nreadFileSync("/dev/stdin", "utf8");',
    "readSync": 'import { readSync } from "node:fs";\nreadSync(0, Buffer.alloc(1));',
    "promises": 'import { readFile } from "node:fs/promises";\nawait readFile("/dev/stdin");',
    "data": 'await new Promise((done) => process.stdin.once("data", done));',
    "for await": "for await (const piece of process.stdin) console.log(piece);",
    "readline": f'import readline from "node:readline";\n{ASK}.question("θ? ", () => {{}});\n'
    "await new Promise(() => {});",
    "promised line": f'import readline from "node:readline/promises";\nawait {ASK}.question("θ? ");',
}
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
EXITS = (
    "process.exit();",
    "process.exit(3);",
    'import { exit } from "node:process";\nexit(1);',
    'import process from "node:process";\nprocess.exit(1);',
    "await null; process.exit();",
    "try { process.exit(); } finally { kept = 6; }",
)
WAIT = "await new Promise((done) => setTimeout(done, 1000));"


class StandardInput(KernelTest):
    def test_whoever_reads_it_is_told_that_there_is_none(self) -> None:
        for name, code in READS.items():
            for allowed in (False, True):
                self.replace_stuck_kernel()
                with self.subTest(name, allow_stdin=allowed):
                    reply, messages = self.run_cell(code, allow_stdin=allowed)
                    self.assertEqual(reply["status"], "error", messages)
                    self.assertRegex(reply["evalue"], r"^[^\n]*\binput\b[^\n]*\.$")
        self.assert_prints('console.log("alive");', "alive\n")


class Late(KernelTest):
    """Errors of a cell that has already ended."""

    def test_they_are_shown_with_the_number_of_their_cell(self) -> None:
        for name, code in LATE.items():
            self.replace_stuck_kernel()
            with self.subTest(name):
                self.run_cell("let kept = 5;")
                before = len(self.kernel.published)
                reply, _ = self.run_cell(code)
                self.assertEqual(reply["status"], "ok")
                self.run_cell(WAIT)
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


class Exit(KernelTest):
    def test_a_cell_cannot_end_the_kernel(self) -> None:
        self.run_cell("let kept = 5;")
        for code in EXITS:
            self.replace_stuck_kernel()
            with self.subTest(code):
                reply, messages = self.run_cell(code)
                self.assertEqual(reply["status"], "error", messages)
                self.assertRegex(reply["evalue"], r"^[^\n]*exit[^\n]*\.$")
        self.run_cell("setTimeout(() => process.exit(), 100);")
        self.run_cell(WAIT)
        self.assert_prints("kept < 7", "true")


del KernelTest
