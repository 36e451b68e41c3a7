// Messages that an answer's process would send only if the answer had taken control of it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Peer } from "../../../../grader/core/calls/peer.js";
import { NoData } from "../../../../grader/core/calls/thrown.js";
import type { WireMessage } from "../../../../grader/core/calls/wire.js";
import { decode } from "../../../../grader/core/values/decode.js";

const names = [
  ...["__proto__", "constructor", "__lookupSetter__", "toString", "length", "push", "0", "-1", ""],
  ...[-1, 1.5, 1e9, null, true, {}, [0], Number.MAX_SAFE_INTEGER],
];

/** What a call gives and what is sent meanwhile, if the other side says these things. */
function told(...messages: unknown[]) {
  const sent: WireMessage[] = [];
  const waiting = messages.map((message) => JSON.parse(JSON.stringify(message)) as WireMessage);
  const returns: unknown[] = [];
  const receive = () => {
    const next = waiting.shift();
    if (next === undefined) throw new Error("the other side is silent");
    return next;
  };
  const wire = { send: (message: WireMessage) => void sent.push(message), receive };
  const peer = new Peer(wire, {
    trusting: false,
    onReturn: (_args, { changed }) => void returns.push(...changed),
  });
  const call = (...args: unknown[]) => peer.call(0, args);
  return { peer, sent, returns, call };
}

/** A copy of what could be poisoned. */
const prototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype, Error.prototype].map((prototype) =>
    Reflect.ownKeys(prototype).map((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)]),
  );

const before = prototypes();
const untouched = () => expect(prototypes()).toEqual(before);

describe("a forged message", () => {
  test.each(names)("calls no function by the number %j", (id) => {
    const done = { type: "return", value: 1 };
    const { peer, sent, call } = told({ type: "call", function: id, args: [1] }, done);
    peer.keep(() => {
      throw new Error("called");
    });
    expect(call()).toBe(1);
    expect(sent[1]).toMatchObject({ type: "throw", thrown: { kind: "noData", message: "forged" } });
    untouched();
  });

  test.each(names)("rethrows no error by the number %j", (number) => {
    expect(told({ type: "rethrow", number }).call).toThrow(NoData);
  });

  test.each(names)("changes no argument by the index %j", (index) => {
    const { call, returns } = told({ type: "return", value: 1, changed: [[index, [42]]] });
    call([1], [2]);
    expect(returns).toEqual([]);
    untouched();
  });

  test.each(names)("has no number, class or text by the name %j", (name) => {
    for (const value of [{ $number: name }, { $typed: name, values: [] }, { $bigint: name }]) {
      if (value.$bigint === "0" || value.$bigint === "-1") continue; // These are.
      expect(() => told({ type: "return", value }).call()).toThrow(NoData);
      expect(() => told({ type: "return", value: { $frozen: value } }).call()).toThrow(NoData);
    }
    untouched();
  });

  test("is refused before its size can be felt", () => {
    const million = new Array(1e6).fill(0);
    expect(() => told({ type: "return", value: million }).call()).toThrow(NoData);
  });

  test("whatever it is, gives data or is refused", () => {
    const isData = (value: unknown): boolean =>
      typeof value !== "object" || value === null
        ? typeof value !== "symbol"
        : [Array.prototype, Object.prototype].includes(Object.getPrototypeOf(value)) ||
          ArrayBuffer.isView(value);
    const tags = fc.constantFrom(
      "$number",
      "$typed",
      "$object",
      "$function",
      "$frozen",
      "$hole",
      "values",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom<unknown>(...names),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(tags, tie("value"), { maxKeys: 2 }),
        fc
          .tuple(fc.constantFrom(...names.map(String)), tie("value"))
          .map((entry) => ({ $object: [entry] })),
      ),
    }));
    const revive = () => () => 0;
    fc.assert(
      fc.property(value, (encoded) => {
        try {
          expect(isData(decode(encoded, { revive, nested: false }))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(NoData);
        }
      }),
      { seed: 7, numRuns: 2000 },
    );
    untouched();
  });
});
