// Every @example of the product runs and has the result that it says.
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterEach, describe, expect, test } from "vitest";
import { loadDigits } from "../../lib/data/digits.js";
import { loadPenguins } from "../../lib/data/penguins.js";
import { speak } from "../../lib/words/language.js";
import { docstringsOf } from "./docstrings.js";
import { files, read, root } from "./tree.js";

type Names = ReadonlyMap<string, unknown>;

const exported = async (file: string) =>
  Object.entries<unknown>(await import(pathToFileURL(path.join(root, file)).href));

/** What an example may use besides its own module's exports: the mathematics and the data sets. */
const mathematics = files.filter((file) => /^lib\/(data\/)?\w+\.ts$/.test(file));
const common: Names = new Map([
  ...(await Promise.all(mathematics.map(exported))).flat(),
  ["digits", loadDigits()],
  ["penguins", loadPenguins()],
]);

/** The lines `expression // result` of an example, each with the lines before it as its set-up. */
function assertionsOf(example: string) {
  const setUp: string[] = [];
  const assertions: { setUp: string; expression: string; result: string }[] = [];
  for (const line of example.replace(/\n\/\/ /g, " // ").split("\n")) {
    const [, expression, result] = /^(.*?)\s*\/\/ (.*)$/.exec(line) ?? [];
    if (expression === undefined || result === undefined) setUp.push(line);
    else assertions.push({ setUp: setUp.join("\n"), expression, result });
  }
  return assertions;
}

function evaluate(names: Names, expression: string, setUp = ""): unknown {
  const body = ts.transpile(`${setUp}\nreturn (${expression});`, {
    target: ts.ScriptTarget.ES2022,
  });
  return new Function(...names.keys(), body)(...names.values());
}

/** Typed arrays become plain ones, because a result is written as a notebook would print it. */
function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}

/** Compares numbers to the given distance and everything else exactly. */
function expectAlike(got: unknown, expected: unknown, distanceOf: (expected: number) => number) {
  if (typeof expected === "number" && Number.isFinite(expected)) {
    expect(typeof got).toBe("number");
    const distance = Math.abs((got as number) - expected);
    expect(distance, `${got} instead of ${expected}`).toBeLessThanOrEqual(distanceOf(expected));
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(got as object)).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) {
      expectAlike((got as Record<string, unknown>)[key], value, distanceOf);
    }
  } else {
    expect(got).toBe(expected);
  }
}

function check(
  names: Names,
  { setUp, expression, result }: ReturnType<typeof assertionsOf>[number],
) {
  if (result.startsWith("throws ")) {
    expect(() => evaluate(names, expression, setUp)).toThrow(new RangeError(result.slice(7)));
    return;
  }
  const got = plain(evaluate(names, expression, setUp));
  const expected = plain(evaluate(names, result.replace(/^≈ /, "")));
  // Results agree to the digits shown: to half a unit of the last one.
  const decimals = [...result.matchAll(/\.(\d+)/g)].map(([, digits = ""]) => digits.length);
  const distanceOf = result.startsWith("≈ ")
    ? () => 0.5 * 10 ** -Math.max(...decimals)
    : (number: number) => 1e-14 * Math.abs(number);
  expectAlike(got, expected, distanceOf);
}

afterEach(() => speak(undefined));

const product = files.filter((file) =>
  /^(lib|grader|kernel|export|scripts)\/.*\.[cm]?[jt]s$/.test(file),
);
describe.each(product.filter((file) => / @example /.test(read(file))))("%s", (file) => {
  const examples = docstringsOf(file).flatMap(({ name, tags }) =>
    (tags.get("example") ?? []).map((example) => ({ name, example })),
  );

  test("every example documents something", () => {
    expect(examples).toHaveLength([...read(file).matchAll(/ @example\s/g)].length);
  });

  test.each(examples)("$name: $example", async ({ name, example }) => {
    const names = new Map([...common, ...(await exported(file))]);
    const assertions = assertionsOf(example);
    expect(assertions, 'an example needs a line "expression // result"').not.toEqual([]);
    for (const assertion of assertions) {
      expect(assertion.setUp + assertion.expression, "an example uses what it documents").toContain(
        name,
      );
      check(names, assertion);
    }
  });
});
