import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCodePoints, toUnits } from "../../../kernel/server/codePoints.js";
import { type Header, Wire } from "../../../kernel/server/wire.js";

const parent: Header = {
  msg_id: "1",
  msg_type: "execute_request",
  session: "client",
  username: "student",
  date: "2026-01-01T00:00:00Z",
  version: "5.3",
};

const frames = (parts: readonly (Buffer | string)[]) => parts.map((part) => Buffer.from(part));

describe("a message on the wire", () => {
  test("comes back as it was written, whatever its content", () => {
    const wire = new Wire("key");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.jsonValue(), (text, value) => {
        const content = { text, value };
        const written = frames(wire.write(["client"], "stream", parent, content));
        const read = wire.read(written);
        expect(read.identities).toEqual([Buffer.from("client")]);
        expect(read.header.msg_type).toBe("stream");
        expect(read.content).toEqual(JSON.parse(JSON.stringify(content)));
      }),
    );
  });

  test("is signed with HMAC-SHA256 over its four parts, and names its parent", () => {
    const [identity, delimiter, signature, ...parts] = new Wire("key").write(
      ["topic"],
      "status",
      parent,
      {},
    );
    expect([identity, String(delimiter)]).toEqual(["topic", "<IDS|MSG>"]);
    expect(signature).toBe(createHmac("sha256", "key").update(parts.join("")).digest("hex"));
    expect(JSON.parse(String(parts[1]))).toEqual(parent);
  });

  test("is refused when it is cut, signed with another key, or no JSON", () => {
    const wire = new Wire("key");
    const written = frames(new Wire("other").write(["client"], "stream", parent, {}));
    expect(() => wire.read(written)).toThrow("signature");
    expect(() => wire.read(written.slice(0, 4))).toThrow("too few parts");
    expect(() => wire.read([])).toThrow("too few parts");
    expect(() => new Wire("").read(frames(["<IDS|MSG>", "", "{", "", "", ""]))).toThrow();
  });

  test("needs no signature where the connection has no key", () => {
    const wire = new Wire("");
    expect(wire.read(frames(wire.write([], "status", undefined, {}))).header.username).toBe(
      "kernel",
    );
  });
});

test("code points and UTF-16 units count the same places", () => {
  expect([0, 1, 2].map((place) => toUnits("𝜃 = 1", place))).toEqual([0, 2, 3]);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (source, place) => {
      const codePoints = place % ([...source].length + 1);
      expect(toCodePoints(source, toUnits(source, codePoints))).toBe(codePoints);
    }),
  );
});
