"""Cells: which messages each one sends, in which order, and what options change."""

from __future__ import annotations

from kernel import KernelTest, kinds


class Execution(KernelTest):
    def test_everything_comes_in_order_with_one_count(self) -> None:
        first = self.run_cell("1")[0]["execution_count"]
        request = self.kernel.execute('console.log("a"); console.error("b"); 2 + 1')
        about = self.kernel.about(request)
        kept = [kind for kind in kinds(about) if kind != "stream"]
        self.assertEqual(kept, ["status", "execute_input", "execute_result", "status"])
        streams = [each["content"]["name"] for each in about if each["msg_type"] == "stream"]
        self.assertEqual(streams, ["stdout", "stderr"])
        counts = [each["content"].get("execution_count") for each in about]
        reply = self.kernel.reply(request)
        self.assertEqual({count for count in counts if count is not None}, {first + 1})
        self.assertEqual((reply["status"], reply["execution_count"]), ("ok", first + 1))

    def test_a_kernel_counts_from_one(self) -> None:
        self.kernel.manager.restart_kernel(now=True)
        self.kernel.client.wait_for_ready(timeout=60)
        self.assertEqual(self.run_cell("1")[0]["execution_count"], 1)

    def test_nothing_comes_of_nothing(self) -> None:
        for code in ("", "// a remark", "undefined", "null;", "const a = 1;", "void 0"):
            with self.subTest(code=code):
                reply, messages = self.run_cell(code)
                self.assertEqual((reply["status"], kinds(messages)), ("ok", []))

    def test_an_error_is_one_output_and_the_same_in_the_reply(self) -> None:
        faults = {
            'throw new RangeError("no such row");': ("RangeError", "no such row"),
            'await null; throw new RangeError("no such row");': ("RangeError", "no such row"),
            "const n: number = 'a';": ("TypeScriptError", "1:7 - "),
            "const = 7;": ("TypeScriptError", "1:7 - "),
            'throw "a text";': (None, "a text"),
            "throw undefined;": (None, "undefined"),
            "throw null;": (None, "null"),
            "throw Object.create(null);": (None, ""),
            "throw { get message() { throw 1; } };": (None, ""),
        }
        for code, (name, value) in faults.items():
            with self.subTest(code=code):
                reply, messages = self.run_cell(code)
                self.assertEqual(kinds(messages), ["error"])
                error = messages[0]["content"]
                self.assertEqual(error, {key: reply[key] for key in error})
                self.assertEqual(reply["status"], "error")
                self.assertIn(value, error["evalue"])
                self.assertNotEqual(error["ename"], "")
                self.assertGreater(len(error["traceback"]), 0)
                if name is not None:
                    self.assertEqual(error["ename"], name)

    def test_a_silent_cell_says_nothing_and_does_not_count(self) -> None:
        count = self.run_cell("let silent = 1;")[0]["execution_count"]
        request = self.kernel.execute('silent += 1; console.log("a"); 5', silent=True)
        self.assertEqual(kinds(self.kernel.about(request)), ["status", "status"])
        self.assertEqual(self.kernel.reply(request)["status"], "ok")
        request = self.kernel.execute('throw new Error("b");', silent=True)
        self.assertEqual(kinds(self.kernel.about(request)), ["status", "status"])
        reply = self.kernel.reply(request)
        self.assertEqual((reply["status"], reply["evalue"]), ("error", "b"))
        self.assert_prints("silent", "2")
        self.assertEqual(self.run_cell("1")[0]["execution_count"], count + 2)

    def test_a_cell_outside_the_history_does_not_count(self) -> None:
        count = self.run_cell("1")[0]["execution_count"]
        reply, messages = self.run_cell("7", store_history=False)
        self.assertEqual(kinds(messages), ["execute_result"])
        self.assertEqual((reply["status"], reply["execution_count"]), ("ok", count))
        self.assertEqual(messages[0]["content"]["execution_count"], count)
        self.assertEqual(self.run_cell("1")[0]["execution_count"], count + 1)

    def test_user_expressions_are_answered_or_left_out(self) -> None:
        wanted = {"sum": "1 + 1", "wrong": "nowhere"}
        reply, _ = self.run_cell("1", user_expressions=wanted)
        self.assertEqual(reply["status"], "ok")
        for name, result in reply["user_expressions"].items():
            self.assertIn(name, wanted)
            self.assertIn(result["status"], ("ok", "error"))


del KernelTest
