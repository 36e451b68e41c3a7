import { beforeEach, describe, expect, test } from "vitest";
import { text } from "../../../../../grader/words/words.js";
import { answered, answerOf, type Functions, toldOf } from "./answered.js";

describe("what crosses between checks and answer", () => {
  let { echo, apply, compose, fill, fail, count } = {} as Functions;

  beforeEach(() => {
    ({ echo, apply, compose, fill, fail, count } = answerOf(`
      let calls = 0;
      exports.count = () => ++calls;
      exports.echo = (x) => x;
      exports.apply = (f, ...args) => f(...args);
      exports.compose = (f, g) => (x) => f(g(x));
      exports.fill = (x) => { x.fill(7); };
      exports.fail = (name, message) => { throw new globalThis[name](message); };`));
  });

  test("numbers, texts, arrays, objects and typed arrays, also empty and nested", () => {
    const values = [
      ...[1, -0, Number.NaN, Number.NEGATIVE_INFINITY, 3n, "θ", true, null, undefined],
      ...[[], [1, [2, [3]]], {}, { a: { b: [1] } }, new Float64Array([1, 2]), new Int32Array(0)],
    ];
    for (const value of values) expect(echo?.(value)).toStrictEqual(value);
  });

  test("functions, with what they close over, there and back", () => {
    const seen: number[] = [];
    const square = (x: number) => {
      seen.push(x);
      return x * x;
    };
    expect(apply?.(square, 3)).toBe(9);
    const twice = compose?.(square, (x: number) => x + 1) as (x: number) => number;
    expect(twice(4)).toBe(25);
    expect(seen).toEqual([3, 5]);
  });

  test("a function that calls the answer while the answer calls it", () => {
    const add = (x: number): unknown => (x > 3 ? x : apply?.(add, x + 1));
    expect(apply?.(add, 0)).toBe(4);
  });

  test("a function that throws: its own error comes through the answer", () => {
    const error = new RangeError("too far");
    const thrower = () => {
      throw error;
    };
    expect(() => apply?.(thrower)).toThrow(error);
  });

  test("errors, with class and message", () => {
    expect(() => fail?.("RangeError", "step must be positive")).toThrow(RangeError);
    expect(() => fail?.("TypeError", "not a vector")).toThrow(/^not a vector$/);
    expect(() => fail?.("Error", "plain")).toThrow("plain");
  });

  test("an argument that the answer changes stays what it was for the check, which fails", () => {
    const values = () => [[1, 2], new Float64Array(2), { rows: [[1], [2]] }, [Number.NaN, -0]];
    const { answer, functions } = answered(`
      exports.empty = (x) => { if (x.rows) x.rows[0].pop(); else if (x.pop) x.pop(); else x[0] = 7; };
      exports.put = (list, x) => { x.extra = [1]; throw new RangeError("late"); };`);
    for (const value of values()) {
      answer.beginCheck();
      functions.empty?.(value);
      expect(answer.aborted?.status).toBe("failed");
      expect(answer.aborted?.why.messageId).toBe("answer.changedInput");
      expect(values()).toContainEqual(value);
    }
    answer.beginCheck();
    expect(() => functions.put?.([], {})).toThrow(RangeError);
    expect(toldOf(answer)).toBe(
      text.answer.changedInput({
        ...{ call: "put([], {})", input: text.answer.input.second },
        ...{ after: "{ extra: [1] }", before: "{}" },
      }),
    );
  });

  test("a change that is small is shown with all the digits that it takes", () => {
    const { answer, functions } = answered("exports.stray = (x) => { x[0] = x[0] + 0.1 - 0.1; };");
    functions.stray?.([0.3, 2]);
    expect(toldOf(answer)).toMatch(/afterwards \[0\.30*4, 2\]|afterwards \[0\.3\d{8,}, 2\]/);
    functions.stray?.([1, 1 + 1e-12], 1, 1 + 1e-12);
    expect(answer.lastCall?.text).toBe("stray([1, 1.000000000001], 1, 1.000000000001)");
  });

  test("an argument that stays as it was is not called changed, be it NaN, frozen or a function", () => {
    const { answer, functions } = answered(
      "exports.look = (x) => { Object.freeze(x); return x.f ? x.f(x.list[0]) : x[0]; };",
    );
    const f = (x: number) => x + 1;
    expect(functions.look?.({ f, list: [1, Number.NaN, -0], typed: new Float32Array([0.1]) })).toBe(
      2,
    );
    expect(functions.look?.([Number.NaN])).toBeNaN();
    expect(answer.aborted).toBeUndefined();
  });

  test.each([
    [
      "with what JSON asks of objects",
      'Object.prototype.toJSON = () => ({ type: "return", value: 1, changed: [] });',
    ],
    [
      "with methods of its own",
      "Array.prototype.flatMap = Array.prototype.map = () => []; Set.prototype.has = () => false;",
    ],
    [
      "with another JSON",
      'JSON.stringify = () => "[]"; JSON.parse = () => ({}); Object.keys = () => [];',
    ],
    [
      "with other properties",
      "Object.getOwnPropertyDescriptor = Reflect.getOwnPropertyDescriptor = () => ({ value: 1 });",
    ],
    [
      "with another iterator",
      "Array.prototype[Symbol.iterator] = function* () { yield 1; }; Array.from = () => [1];",
    ],
  ])("a change cannot be hidden %s", (_name, code) => {
    const { answer, functions } = answered(
      `${code} exports.spoil = (x) => { x[0] = 7; return 1; };`,
    );
    expect(functions.spoil?.([1, 2])).toBe(1);
    expect(answer.aborted?.why.messageId).toBe("answer.changedInput");
  });

  test("a change cannot be hidden behind a getter", () => {
    const { answer, functions } = answered(`
      exports.spoil = (x) => { Object.defineProperty(x, 0, { get: () => 1, enumerable: true }); };
      exports.long = (x) => { Object.defineProperty(x, "length", { value: 1 }); };`);
    functions.spoil?.([1, 2]);
    expect(answer.aborted?.why.messageId).toBe("answer.changedInput");
    answer.beginCheck();
    functions.long?.(new Float64Array(1));
    expect(answer.aborted).toBeUndefined();
  });

  test("that a result is an argument, or has one array in several places, is known", () => {
    const { answer, functions } = answered(`
      exports.same = (x) => ({ rows: [x] });
      exports.part = (x) => x.rows[0];
      exports.fill = (n) => new Array(n).fill([0]);
      exports.copy = (x) => [[...x], [...x]];`);
    functions.same?.([1]);
    expect(answer.lastCall).toMatchObject({ alias: true, shared: false });
    functions.fill?.(3);
    expect(answer.lastCall).toMatchObject({ alias: false, shared: true });
    expect(() => answer.expectNewArrays()).not.toThrow();
    functions.part?.({ rows: [[1]] });
    expect(() => answer.expectNewArrays()).toThrow(
      expect.objectContaining({
        why: expect.objectContaining({ messageId: "answer.aliasedInput" }),
      }),
    );
    functions.copy?.([1]);
    expect(answer.lastCall).toMatchObject({ alias: false, shared: false });
  });

  test("a frozen argument: the answer cannot change it either", () => {
    const frozen = Object.freeze([1, 2]);
    expect(() => fill?.(frozen)).toThrow(TypeError);
    expect(frozen).toEqual([1, 2]);
  });

  test("the module's own variables stay between calls", () => {
    expect([count?.(), count?.(), count?.()]).toEqual([1, 2, 3]);
  });

  test("ten thousand calls back are within the limit of one call", () => {
    const { repeat } = answerOf(
      "exports.repeat = (f, n) => { let s = 0; for (let i = 0; i < n; i++) s += f(i); return s; }",
    );
    expect(repeat?.((i: number) => i, 10_000)).toBe(49_995_000);
  });
});
