import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodeMessage,
  encodeMessage,
  isMessage,
  type Message,
  type Parameter,
  withoutMark,
} from "../../../grader/protocol/message.js";

const messages = fc.letrec<{ message: Message; parameter: Parameter }>((tie) => ({
  message: fc.record(
    {
      messageId: fc.string({ unit: "binary" }),
      parameters: fc.dictionary(fc.string(), tie("parameter"), { noNullPrototype: true }),
    },
    { requiredKeys: ["messageId"], noNullPrototype: true },
  ),
  parameter: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "binary" }),
    fc.integer(),
    fc.boolean(),
    tie("message"),
    fc.array(tie("parameter"), { maxLength: 3 }),
  ),
})).message;

test("a message is read back from its string as it was", () => {
  fc.assert(
    fc.property(messages, (message) => {
      expect(isMessage(message)).toBe(true);
      expect(decodeMessage(encodeMessage(message))).toEqual(message);
    }),
  );
});

test("a sentence stays a sentence, even one that begins like a message", () => {
  const [mark = ""] = encodeMessage({ messageId: "x" });
  for (const text of ["", "the sum", '{"messageId":"x"}', mark, `${mark}{`, `${mark}{"name":1}`]) {
    expect(decodeMessage(text)).toEqual({ messageId: text });
  }
});

test("what an answer says can't pass for a message", () => {
  fc.assert(
    fc.property(messages, fc.string(), (message, before) => {
      const said = withoutMark(encodeMessage(message));
      expect(decodeMessage(said)).toEqual({ messageId: said });
      const inside = { messageId: "x", parameters: { said: before + encodeMessage(message) } };
      expect(decodeMessage(encodeMessage(inside))).toEqual(inside);
    }),
  );
});
