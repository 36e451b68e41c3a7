"""Cells that were sent before the first of them has ended, as "Run all" sends them."""

from __future__ import annotations

from kernel import KernelTest, kinds, outputs, told


class Queue(KernelTest):
    SLOW = "await new Promise((done) => setTimeout(done, 500));"

    def statuses(self, stop_on_error: bool, **options: bool) -> list[str]:
        failing = self.SLOW + 'throw new Error("first");'
        sent = [self.kernel.execute(failing, stop_on_error=stop_on_error, **options)]
        sent += [self.kernel.execute(code) for code in ("ran += 1;", "ran += 1;")]
        return [self.kernel.reply(request)["status"] for request in sent]

    def test_an_error_cancels_the_cells_behind_it(self) -> None:
        count = self.run_cell("let ran = 0;")[0]["execution_count"]
        self.assertEqual(self.statuses(True), ["error", "aborted", "aborted"])
        self.assert_prints("ran", "0")
        self.assertEqual(self.run_cell("1")[0]["execution_count"], count + 3)

    def test_an_error_cancels_nothing_where_it_should_not(self) -> None:
        self.run_cell("let ran = 0;")
        self.assertEqual(self.statuses(False), ["error", "ok", "ok"])
        self.assert_prints("ran", "2")

    def test_a_cancelled_cell_is_told_as_busy_and_idle_and_no_more(self) -> None:
        self.run_cell("let ran = 0;")
        first = self.kernel.execute(self.SLOW + 'throw new Error("first");')
        second = self.kernel.execute("ran += 1;")
        self.assertEqual(self.kernel.reply(second)["status"], "aborted")
        self.assertEqual(kinds(self.kernel.about(first))[-2:], ["error", "status"])
        self.assertEqual(kinds(self.kernel.about(second)), ["status", "status"])

    def test_other_requests_are_answered_though_cells_are_cancelled(self) -> None:
        failing = self.kernel.execute(self.SLOW + 'throw new Error("first");')
        request = self.kernel.client.is_complete("1 + 1")
        self.assertEqual(self.kernel.reply(request)["status"], "complete")
        self.assertEqual(self.kernel.reply(failing)["status"], "error")

    def test_outputs_belong_to_the_cell_that_made_them(self) -> None:
        cells = [f'{self.SLOW[:-1]}; console.log("cell {index}");' for index in range(3)]
        for index, request in enumerate([self.kernel.execute(code) for code in cells]):
            said = told(outputs(self.kernel.about(request))).strip()
            self.assertEqual(said, f"cell {index}")


del KernelTest
