import { beforeEach, describe, expect, test } from "vitest";
import { sandboxProgram, workerProgram } from "../../scripts/grader/program.js";
import { Answer } from "../../scripts/grader/sandbox/answer.js";
import { Realm } from "../../scripts/grader/sandbox/realm.js";
import { Sandbox } from "../../scripts/grader/sandbox.js";

type Functions = Record<string, (...args: unknown[]) => unknown>;

const program = workerProgram();

/** The functions of an answer, which is given as the body of a CommonJS module. */
function answerOf(code: string): Functions {
  const source = { file: "answer.ts", code, map: "{}", libraries: {} };
  return new Answer(source, new Realm(program)).functions as Functions;
}

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

  test("what the answer does to its arguments", () => {
    const [list, vector] = [[1, 2], new Float64Array(2)];
    fill?.(list);
    fill?.(vector);
    expect([list, vector]).toEqual([[7, 7], new Float64Array([7, 7])]);
    const nested = { rows: [[1], [2]] };
    const first = nested.rows[0];
    const { grow } = answerOf(
      "exports.grow = (x) => { x.rows[0].push(9); x.rows.pop(); x.extra = 1; }",
    );
    grow?.(nested);
    expect(nested).toEqual({ rows: [[1, 9]], extra: 1 });
    expect(nested.rows[0]).toBe(first);
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

test("the process of the checks has no right to files and processes, should an answer ever get there", async () => {
  const checks = `
    const { test } = require("vitest");
    const get = (name) => process.getBuiltinModule(name);
    test("read", () => get("node:fs").readFileSync(process.execPath));
    test("write", () => get("node:fs").writeFileSync("written", ""));
    test("start", () => get("node:child_process").spawnSync("node"));`;
  const answer = { status: "error", message: "" } as const;
  const said: string[] = [];
  const sandbox = new Sandbox(await sandboxProgram());
  await sandbox.run({ checks, answer }, (event) => {
    if (event.type === "verdict") said.push(`${event.status} ${event.message}`);
  });
  expect(said).toEqual(Array(3).fill(expect.stringMatching(/^failed .*restricted/)));
});

describe("what an answer cannot do", () => {
  const forged = `{ ["__proto__"]: Object.freeze({ polluted: true }) }`;

  test("reach the checks' prototypes through a result or an argument", () => {
    const { give, change } = answerOf(`
      exports.give = () => JSON.parse('{ "__proto__": { "polluted": true }, "constructor": { "prototype": 1 } }');
      exports.change = (x) => { Object.defineProperty(x, "__proto__", { value: { polluted: true }, enumerable: true, writable: true }); };`);
    give?.();
    change?.([1]);
    change?.({});
    answerOf(`exports.f = () => (${forged})`).f?.();
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Reflect.get([], "polluted")).toBeUndefined();
    expect(Object.isFrozen(Object.prototype)).toBe(false);
  });

  test("find a way out of its scope", () => {
    const { names, constructed } = answerOf(`
      exports.names = () => Object.getOwnPropertyNames(globalThis).filter((name) => /^[a-z]/.test(name));
      exports.constructed = () => [console.log, Math.exp, performance.now].map(
        (f) => f.constructor("return typeof process + typeof require + typeof fetch")());`);
    const dangerous = [
      "process",
      "require",
      "module",
      "fetch",
      "setTimeout",
      "global",
      "navigator",
    ];
    expect(names?.()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(`^(${dangerous.join("|")})$`)]),
    );
    expect(constructed?.()).toEqual(Array(3).fill("undefinedundefinedundefined"));
  });
});
