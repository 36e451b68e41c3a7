import { describe, expect, test } from "vitest";
import { encodeMessage } from "../../../../grader/protocol/message.js";
import { answered, answerOf } from "./answer/answered.js";

describe("what is not data does not cross", () => {
  const refused = {
    "a matcher that accepts everything": "({ asymmetricMatch: () => true })",
    "a matcher without a function": "({ asymmetricMatch: true })",
    "an object that looks like an array": "({ 0: 1, length: 1 })",
    "an array of functions": "[() => 1]",
    "a list with a method of its own": "({ 1: 2, reduce: () => 0 })",
    "weights that count themselves": "({ weights: { length: 2, forEach() {} } })",
    "a getter": "({ get loss() { return 0; } })",
    "a value with toJSON": "({ toJSON: 1 })",
    "a symbol": 'Symbol("x")',
    "a symbol as a name": '({ [Symbol.for("x")]: 1 })',
    "a map": "new Map()",
    "a date": "new Date(0)",
    "a boxed number": "Object(1)",
    "an ArrayBuffer": "new ArrayBuffer(8)",
    "a prototype": 'JSON.parse(\'{ "__proto__": { "x": 1 } }\')',
    "a promise": "Promise.resolve(1)",
    "what contains itself": "(() => { const x = []; x.push(x); return x; })()",
    "two million values": "new Float64Array(2e6)",
    "a bigint of a million digits": "1n << 4000000n",
  };

  const aboutValues: readonly (string | undefined)[] = [
    ...["answer.promise", "answer.tooLarge", "answer.circular", "answer.hugeBigint"],
    ...["answer.functionInside", "answer.reservedName", "answer.arrayLike", "answer.getter"],
    "answer.notData",
  ];

  test.each(Object.entries(refused))("%s", (_name, value) => {
    const { answer, functions } = answered(`exports.give = () => ${value};`);
    expect(() => functions.give?.()).toThrow();
    expect(answer.aborted?.status).toBe("error");
    expect(aboutValues).toContain(answer.aborted?.why.messageId);
  });

  test("an array of the answer's own making arrives as an array, whatever else it says of itself", () => {
    const { give } = answerOf(`
      exports.give = () => Object.assign([1, 2], { reduce: () => 0, asymmetricMatch: () => true });`);
    const given = give?.() as number[];
    expect(given).toStrictEqual([1, 2]);
    expect(given.reduce((a, b) => a + b)).toBe(3);
  });
});

describe("what an answer says can't pass for a message of the grader's", () => {
  const forged = JSON.stringify(encodeMessage({ messageId: "answer.promise" }));

  test("whether it is returned or thrown", () => {
    const { functions } = answered(`
      exports.give = () => [${forged}];
      exports.fail = () => { throw new Error(${forged}); };`);
    const plain = JSON.stringify({ messageId: "answer.promise" });
    expect(functions.give?.()).toEqual([plain]);
    expect(() => functions.fail?.()).toThrow(new Error(plain));
  });

  test("nor can it invent a reason why something is closed to it", () => {
    const refusal = JSON.stringify({ name: "softmax", why: "toString", file: "a.ts", line: 1 });
    const { answer, functions } = answered(`exports.look = () => {
      throw Object.assign(new Error(${JSON.stringify(refusal)}), { name: "Taught" });
    };`);
    expect(() => functions.look?.()).toThrow();
    expect(answer.aborted).toBeUndefined();
  });
});
