"""The stop button: whatever a cell waits for or loops in, it ends, and the kernel goes on."""

from __future__ import annotations

from kernel import KernelTest, kinds, outputs, parent, text

LOOPS = {
    "synchronous loop": "for (;;);",
    "counting loop": "let count = 0; while (true) count += 1;",
    "loop that catches": "for (;;) { try { JSON.parse('{'); } catch {} }",
    "promise that never settles": "await new Promise(() => {});",
    "long timer": "await new Promise((done) => setTimeout(done, 1_000_000_000));",
    "endless microtasks": "for (;;) await null;",
    "loop after an await": "await null; for (;;);",
    "loop in a callback": "await new Promise((done) => setTimeout(() => { for (;;); }, 1));",
    "loop after a timer": "await new Promise((done) => setTimeout(done, 10)); for (;;);",
    "endless async generator": "async function* all() { for (;;) yield 1; }\n"
    "for await (const each of all());",
    "endless timers": "for (;;) await new Promise((done) => setTimeout(done, 0));",
    "recursion in microtasks": "const again = (): void => queueMicrotask(again); again(); "
    "await new Promise(() => {});",
    "waiting thread": "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);",
    "backtracking": 'console.log(/^(a+)+$/.test("a".repeat(60) + "b"));',
    "sorting that never ends": "for (;;) Array.from({ length: 1e5 }, Math.random).sort();",
}


class Interrupts(KernelTest):
    def interrupted(self, code: str) -> None:
        request = self.kernel.execute(f'console.log("started"); {code}')
        self.kernel.started(request)
        self.assertEqual(self.kernel.interrupt(), {"status": "ok"})
        reply = self.kernel.reply(request)
        self.assertEqual(reply["status"], "error")
        self.assertRegex(reply["ename"], "Interrupt")
        said = outputs(self.kernel.about(request))
        self.assertEqual([kind for kind in kinds(said) if kind != "stream"], ["error"])

    def test_whatever_runs_is_ended(self) -> None:
        for name, code in LOOPS.items():
            self.replace_stuck_kernel()
            with self.subTest(name):
                self.run_cell("let kept = 5;")
                self.interrupted(code)
                self.assert_prints("kept", "5")

    def test_what_came_before_in_the_cell_is_kept(self) -> None:
        self.run_cell("let updates = 0;")
        self.interrupted("for (;;) updates += 1;")
        self.assert_prints("updates > 0", "true")

    def test_the_managers_own_way_works(self) -> None:
        request = self.kernel.execute('console.log("started"); for (;;);')
        self.kernel.started(request)
        self.kernel.manager.interrupt_kernel()
        self.assertEqual(self.kernel.reply(request)["status"], "error")
        self.assert_prints("1 + 1", "2")

    def test_nothing_that_an_interrupted_cell_would_print_appears(self) -> None:
        before = len(self.kernel.published)
        self.interrupted(
            'setTimeout(() => console.log("late"), 500);\n'
            'setInterval(() => console.log("late"), 300);\n'
            'const after = async () => { await new Promise((done) => setTimeout(done, 400)); '
            'console.error("late"); };\n'
            "void after();\n"
            'await new Promise((done) => setTimeout(done, 600)); console.log("late");'
        )
        self.run_cell("await new Promise((done) => setTimeout(done, 1500));")
        self.assertEqual(text(self.kernel.published[before:]), "started\n")

    def test_cells_behind_an_interrupted_one_are_cancelled(self) -> None:
        self.run_cell("let ran = 0;")
        first = self.kernel.execute('console.log("started"); for (;;);')
        second = self.kernel.execute("ran += 1;")
        self.kernel.started(first)
        self.kernel.interrupt()
        self.assertEqual(self.kernel.reply(second)["status"], "aborted")
        self.assert_prints("ran", "0")

    def test_a_cell_is_ended_before_it_has_begun_to_run(self) -> None:
        for _ in range(5):
            request = self.kernel.execute("for (;;);")
            self.kernel.publish(lambda message: parent(message) == request)
            self.kernel.interrupt()
            self.assertEqual(self.kernel.reply(request)["status"], "error")
        self.assert_prints('console.log("alive");', "alive\n")

    def test_where_nothing_runs_nothing_is_ended(self) -> None:
        for _ in range(3):
            self.assertEqual(self.kernel.interrupt(), {"status": "ok"})
        self.assert_prints('console.log("alive");', "alive\n")

    def test_pressed_again_and_again_it_ends_one_cell(self) -> None:
        request = self.kernel.execute('console.log("started"); for (;;);')
        self.kernel.started(request)
        for _ in range(3):
            self.kernel.interrupt()
        self.assertEqual(self.kernel.reply(request)["status"], "error")
        self.assert_prints('console.log("alive");', "alive\n")


del KernelTest
