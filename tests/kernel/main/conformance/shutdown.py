"""The kernel's end: told as it was asked for, whatever runs, and a new one begins afresh."""

from __future__ import annotations

import time
from unittest import TestCase

from kernel import PATIENCE, Kernel

BUSY = ("for (;;);", "await new Promise(() => {});", "for (;;) await null;")


class Shutdown(TestCase):
    def setUp(self) -> None:
        self.kernel = Kernel()
        self.addCleanup(self.kernel.end)

    def assert_ends(self, restart: bool, channel: str) -> None:
        request = self.kernel.send("shutdown_request", {"restart": restart}, channel)
        reply = self.kernel.reply(request, channel)
        self.assertEqual(reply, {"status": "ok", "restart": restart})
        process = self.kernel.manager.provisioner.process
        end = time.monotonic() + PATIENCE
        while process.poll() is None:
            self.assertLess(time.monotonic(), end, "the process did not end")
            time.sleep(0.05)

    def test_it_ends_and_says_so(self) -> None:
        self.assert_ends(restart=False, channel="control")

    def test_it_says_that_it_restarts(self) -> None:
        self.assert_ends(restart=True, channel="control")

    def test_an_older_client_asks_on_another_channel(self) -> None:
        self.assert_ends(restart=False, channel="shell")

    def test_it_ends_whatever_runs(self) -> None:
        for code in BUSY:
            with self.subTest(code):
                self.kernel.started(self.kernel.execute(f'console.log("started"); {code}'))
                self.assert_ends(restart=True, channel="control")
            self.kernel.end()
            self.kernel = Kernel()
            self.addCleanup(self.kernel.end)

    def test_a_restarted_kernel_has_no_names(self) -> None:
        kernel = self.kernel
        kernel.reply(kernel.execute("const kept = 5;"))
        kernel.manager.restart_kernel()
        kernel.client.wait_for_ready(timeout=PATIENCE)
        reply = kernel.reply(kernel.execute("kept"))
        self.assertEqual((reply["status"], reply["ename"]), ("error", "TypeScriptError"))
        self.assertEqual(kernel.reply(kernel.execute("const kept = 6;"))["status"], "ok")
