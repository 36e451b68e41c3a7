"""What a cell may not do to the kernel: it ends in a sentence, and the kernel lives."""

from __future__ import annotations

from kernel import KernelTest

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
                    self.assertRegex(reply["evalue"], r"^[^\n]*\b(input|typed)\b[^\n]*\.$")
        self.assert_prints('console.log("alive");', "alive\n")


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
