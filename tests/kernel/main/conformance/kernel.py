"""A real kernel of the course, and what it says, for the tests beside this file."""

from __future__ import annotations

import os
from queue import Empty
from typing import Any, Callable
from unittest import TestCase

from jupyter_client.manager import start_new_kernel
from jupyter_kernel_test.msgspec_v5 import schema_fragments, validate_message

PATIENCE = 30
"""Seconds in which any single message has to come; the machine may be busy."""

Message = dict[str, Any]


class Kernel:
    """One kernel with a client, which keeps every message that it has read."""

    def __init__(self, variables: dict[str, str] | None = None) -> None:
        """With variables of the environment beside this process's own."""
        self.manager, self.client = start_new_kernel(
            kernel_name="tslab", startup_timeout=120, env={**os.environ, **(variables or {})}
        )
        self.published: list[Message] = []
        self.replies: list[Message] = []
        self.is_stuck = False

    def end(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def send(self, kind: str, content: dict[str, Any], channel: str = "shell") -> str:
        """Sends a request of any kind; returns the number of the message."""
        message = self.client.session.msg(kind, content)
        getattr(self.client, f"{channel}_channel").send(message)
        return message["header"]["msg_id"]

    def execute(self, code: str, **options: Any) -> str:
        return self.client.execute(code, **options)

    def read(self, channel: str) -> Message:
        """The next message; one that does not come is a fault of the kernel."""
        try:
            return valid(getattr(self.client, f"get_{channel}_msg")(timeout=PATIENCE))
        except Empty:
            self.is_stuck = True
            raise AssertionError(f"no message on {channel} in {PATIENCE} seconds") from None

    def publish(self, wanted: Callable[[Message], bool]) -> Message:
        """Reads what is published until a message is wanted."""
        while True:
            message = self.read("iopub")
            self.published.append(message)
            if wanted(message):
                return message

    def about(self, request: str) -> list[Message]:
        """What has been published about a request, from busy to idle; it waits for idle."""
        if not any(is_idle(message, request) for message in self.published):
            self.publish(lambda message: is_idle(message, request))
        return [message for message in self.published if parent(message) == request]

    def reply(self, request: str, channel: str = "shell") -> dict[str, Any]:
        """The contents of the reply to a request; it waits for it."""
        while True:
            for message in self.replies:
                if parent(message) == request:
                    return message["content"]
            self.replies.append(self.read(channel))

    def started(self, request: str) -> None:
        """Waits until a cell has printed "started"."""
        self.publish(lambda message: parent(message) == request and text([message]) != "")

    def interrupt(self) -> dict[str, Any]:
        request = self.send("interrupt_request", {}, "control")
        return self.reply(request, "control")


class KernelTest(TestCase):
    """A test with a kernel that all tests of its class share."""

    kernel: Kernel
    variables: dict[str, str] = {}

    @classmethod
    def setUpClass(cls) -> None:
        cls.kernel = Kernel(cls.variables)
        cls.addClassCleanup(lambda: cls.kernel.end())

    def setUp(self) -> None:
        self.replace_stuck_kernel()

    def replace_stuck_kernel(self) -> None:
        """So that a test that fails does not take those after it with it."""
        if self.kernel.is_stuck:
            self.kernel.end()
            type(self).kernel = Kernel(self.variables)

    def run_cell(self, code: str, **options: Any) -> tuple[dict[str, Any], list[Message]]:
        """The reply to a cell, and what was published about it between busy and idle."""
        request = self.kernel.execute(code, **options)
        messages = self.kernel.about(request)
        return self.kernel.reply(request), outputs(messages)

    def assert_prints(self, code: str, expected: str) -> None:
        """The kernel is alive and has a cell's names."""
        reply, messages = self.run_cell(code)
        self.assertEqual((reply["status"], text(messages)), ("ok", expected), messages)


def valid(message: Message) -> Message:
    """The message, as the protocol allows it; the schema does not know the status "aborted"."""
    known = message["header"]["msg_type"] in schema_fragments
    if known and message["content"].get("status") != "aborted":
        validate_message(message)
    return message


def parent(message: Message) -> str:
    return message["parent_header"].get("msg_id", "")


def kinds(messages: list[Message]) -> list[str]:
    return [message["header"]["msg_type"] for message in messages]


def is_idle(message: Message, request: str) -> bool:
    state = message["content"].get("execution_state")
    return parent(message) == request and state == "idle"


def outputs(messages: list[Message]) -> list[Message]:
    return [each for each in messages if each["msg_type"] not in ("status", "execute_input")]


def text(messages: list[Message]) -> str:
    """All that was printed, on either stream, and the results."""
    return "".join(
        content.get("text", content.get("data", {}).get("text/plain", ""))
        for content in (message["content"] for message in messages)
    )


def told(messages: list[Message]) -> str:
    """What a reader sees of errors: error outputs and what was printed."""
    errors = [message["content"] for message in messages if message["msg_type"] == "error"]
    lines = [line for error in errors for line in (error["evalue"], *error["traceback"])]
    return "\n".join([*lines, text(messages)])
