"""Every kind of message but those that run cells: answered as the protocol says, or ignored."""

from __future__ import annotations

from typing import Any

import zmq
from kernel import KernelTest, kinds

HISTORY = {"output": False, "raw": True, "session": 0, "start": 0, "stop": 9, "n": 9}
REQUESTS: dict[str, dict[str, Any]] = {
    "kernel_info_request": {},
    "complete_request": {"code": "Math.", "cursor_pos": 5},
    "inspect_request": {"code": "Math", "cursor_pos": 4, "detail_level": 0},
    "is_complete_request": {"code": "1"},
    "history_request": {"hist_access_type": "tail", **HISTORY},
    "comm_info_request": {},
    "connect_request": {},
    "execute_request": {"code": "1", "silent": False},
}
NOBODY_KNOWS = ("course_request", "comm_open", "comm_msg", "comm_close", "debug_request", "")


class Messages(KernelTest):
    def test_every_request_is_busy_then_idle(self) -> None:
        for kind, content in REQUESTS.items():
            with self.subTest(kind):
                request = self.kernel.send(kind, content)
                self.assertIn(self.kernel.reply(request)["status"], ("ok", "complete"))
                about = self.kernel.about(request)
                states = [each["content"].get("execution_state") for each in about]
                self.assertEqual((states[0], states[-1]), ("busy", "idle"))
                if kind != "execute_request":
                    self.assertEqual(kinds(about), ["status", "status"])

    def test_kernel_info_is_told_while_a_cell_runs(self) -> None:
        running = self.kernel.execute('console.log("started"); for (;;);')
        self.kernel.started(running)
        for channel in ("control", "shell"):
            request = self.kernel.send("kernel_info_request", {}, channel)
            info = self.kernel.reply(request, channel)
            self.assertEqual(info["language_info"]["name"], "typescript")
        self.assertNotIn(running, [each["parent_header"]["msg_id"] for each in self.kernel.replies])
        self.kernel.interrupt()
        self.assertEqual(self.kernel.reply(running)["status"], "error")

    def test_the_heart_beats_while_a_cell_runs(self) -> None:
        running = self.kernel.execute('console.log("started"); for (;;);')
        self.kernel.started(running)
        port = self.kernel.manager.hb_port
        with zmq.Context() as context, context.socket(zmq.REQ) as heart:
            heart.setsockopt(zmq.LINGER, 0)
            heart.connect(f"tcp://{self.kernel.manager.ip}:{port}")
            heart.send(b"beat")
            self.assertTrue(heart.poll(20_000))
            self.assertEqual(heart.recv(), b"beat")
        self.kernel.interrupt()
        self.kernel.reply(running)

    def test_there_are_no_comms(self) -> None:
        for content in ({}, {"target_name": "jupyter.widget"}):
            reply = self.kernel.reply(self.kernel.send("comm_info_request", content))
            self.assertEqual(reply, {"status": "ok", "comms": {}})

    def test_the_history_is_empty(self) -> None:
        self.run_cell("1")
        for access in ("tail", "range", "search"):
            content = {"hist_access_type": access, "pattern": "*", **HISTORY}
            reply = self.kernel.reply(self.kernel.send("history_request", content))
            self.assertEqual(reply, {"status": "ok", "history": []})

    def test_connect_tells_the_ports(self) -> None:
        reply = self.kernel.reply(self.kernel.send("connect_request", {}))
        manager = self.kernel.manager
        names = ("shell_port", "iopub_port", "stdin_port", "hb_port", "control_port")
        ports = {name: getattr(manager, name) for name in names}
        self.assertEqual(reply, {"status": "ok", **ports})

    def test_what_nobody_knows_is_ignored(self) -> None:
        for channel in ("shell", "control"):
            for kind in NOBODY_KNOWS:
                self.kernel.send(kind, {"comm_id": "1", "data": {}, "target_name": "a"}, channel)
        self.kernel.client.stdin_channel.send(self.kernel.client.session.msg("input_reply", {}))
        self.assert_prints('console.log("alive");', "alive\n")

    def test_positions_count_characters(self) -> None:
        # As the protocol wants it: 𝜃 is one of them, and two units of UTF-16.
        code = "const 𝜃 = '𝜃'; Math.hyp"
        reply = self.kernel.reply(self.kernel.client.complete(code, len(code)))
        found = (reply["matches"], reply["cursor_start"], reply["cursor_end"])
        self.assertEqual(found, (["hypot"], len(code) - 3, len(code)))
        reply = self.kernel.reply(self.kernel.client.inspect(code, code.index("Math") + 1))
        self.assertTrue(reply["found"])
        self.assertIn("Math", reply["data"]["text/plain"])
        reply = self.kernel.reply(self.kernel.client.inspect("   ", 1))
        self.assertEqual((reply["status"], reply["found"]), ("ok", False))

    def test_positions_outside_the_code_are_no_fault(self) -> None:
        for position in (-1, 99, 1.5, None, "2"):
            for kind in ("complete_request", "inspect_request"):
                content = {"code": "Math", "cursor_pos": position, "detail_level": 0}
                with self.subTest(kind, position=position):
                    status = self.kernel.reply(self.kernel.send(kind, content))["status"]
                    self.assertIn(status, ("ok", "error"))
        self.assert_prints('console.log("alive");', "alive\n")


del KernelTest
