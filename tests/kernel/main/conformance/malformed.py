"""Frames that are no message of Jupyter's, and messages that lack what they need."""

from __future__ import annotations

from kernel import KernelTest, text


class Malformed(KernelTest):
    def frames(self, **changed: bytes) -> list[bytes]:
        session = self.kernel.client.session
        message = session.msg("execute_request", {"code": 'console.log("ran")', "silent": False})
        names = ("delimiter", "signature", "header", "parent", "metadata", "content")
        parts = dict(zip(names, session.serialize(message)))
        signed = {**parts, **changed}
        if "signature" not in changed:
            signed["signature"] = session.sign(list(signed.values())[2:6])
        return list(signed.values())

    def send(self, frames: list[bytes]) -> None:
        for channel in (self.kernel.client.shell_channel, self.kernel.client.control_channel):
            channel.socket.send_multipart(frames)

    def alive(self) -> None:
        """Nothing came of it, and the next cell runs."""
        before = len(self.kernel.published)
        self.assert_prints('console.log("alive");', "alive\n")
        self.assertEqual(text(self.kernel.published[before:]), "alive\n")

    def test_frames_of_another_protocol(self) -> None:
        whole = self.frames()
        for frames in ([b""], [b"GET / HTTP/1.1"], whole[1:], whole[:3], whole[:1], [b"\xff"] * 9):
            with self.subTest(frames=frames):
                self.send(frames)
                self.alive()

    def test_a_wrong_signature(self) -> None:
        for signature in (b"", b"0" * 64, b"\xff", self.frames()[1]):
            with self.subTest(signature=signature):
                self.send(self.frames(signature=signature))
                self.alive()

    def test_parts_that_are_no_json_or_other_json(self) -> None:
        for part in ("header", "content", "parent", "metadata"):
            for value in (b"", b"{", b"\xff\xfe", b"null", b"[]", b'"text"', b"7"):
                if part in ("parent", "metadata") and value not in (b"", b"{", b"\xff\xfe"):
                    continue
                with self.subTest(part, value=value):
                    self.send(self.frames(**{part: value}))
                    self.alive()

    def test_a_cell_without_a_text(self) -> None:
        for content in ({}, {"code": 7}, {"code": None}, {"code": ["1"]}):
            with self.subTest(content=content):
                request = self.kernel.send("execute_request", content)
                self.assertEqual(self.kernel.reply(request)["status"], "error")
                self.alive()


del KernelTest
