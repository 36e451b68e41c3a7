import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const folder = path.join(import.meta.dirname, "..", "..", "lib");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
const modules = await Promise.all(
  files.map((file) => import(pathToFileURL(path.join(folder, file)).href)),
);
const names = new Map(modules.flatMap((module) => Object.entries(module)));

/** Helpers of the others, whose docstrings may leave out what their types say. */
const helpers = ["describe.ts", "require.ts", "requireKind.ts", "dataset.ts", "vector.ts"];

type Documented = { name: string; tags: Map<string, string[]> };

/** Each exported function of a file with its docstring's tags; overloads share one docstring. */
function exportedFunctions(file: string): Documented[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(folder, file), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found = new Map<string, Documented>();
  for (const statement of source.statements) {
    if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) continue;
    const modifiers = statement.modifiers ?? [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    const name = statement.name.text;
    const documented = found.get(name) ?? { name, tags: new Map<string, string[]>() };
    for (const tag of ts.getJSDocTags(statement)) {
      const kind = tag.tagName.text;
      const text = ts.getTextOfJSDocComment(tag.comment) ?? "";
      documented.tags.set(kind, [...(documented.tags.get(kind) ?? []), text]);
    }
    found.set(name, documented);
  }
  return [...found.values()];
}

/** The lines `expression // result` of an example, each with the lines before it as its set-up. */
function assertionsOf(example: string) {
  const setUp: string[] = [];
  const assertions: { setUp: string; expression: string; result: string }[] = [];
  for (const line of example.split("\n")) {
    const [, expression, result] = /^(.*?)\s*\/\/ (.*)$/.exec(line) ?? [];
    if (expression === undefined || result === undefined) setUp.push(line);
    else assertions.push({ setUp: setUp.join("\n"), expression, result });
  }
  return assertions;
}

function evaluate(expression: string, setUp = ""): unknown {
  const body = `${setUp}\nreturn (${expression});`;
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
    expect(
      Math.abs((got as number) - expected),
      `${got} instead of ${expected}`,
    ).toBeLessThanOrEqual(distanceOf(expected));
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(got as object)).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) {
      expectAlike((got as Record<string, unknown>)[key], value, distanceOf);
    }
  } else {
    expect(got).toBe(expected);
  }
}

function check({ setUp, expression, result }: ReturnType<typeof assertionsOf>[number]): void {
  if (result.startsWith("throws ")) {
    expect(() => evaluate(expression, setUp)).toThrow(new RangeError(result.slice(7)));
    return;
  }
  const got = plain(evaluate(expression, setUp));
  if (result.startsWith("≈ ")) {
    const decimals = Math.max(
      ...[...result.matchAll(/\.(\d+)/g)].map(([, digits]) => digits.length),
    );
    // As far as the digits shown go: half a unit of the last one.
    expectAlike(got, evaluate(result.slice(2)), () => 0.5 * 10 ** -decimals);
  } else {
    expectAlike(got, evaluate(result), (expected) => 1e-14 * Math.abs(expected));
  }
}

describe.each(files)("lib/%s", (file) => {
  const functions = exportedFunctions(file);

  const required = helpers.includes(file) ? [] : ["param", "returns", "throws", "see"];
  test("docstrings have every part, and at least an example", () => {
    for (const { name, tags } of functions) {
      for (const tag of [...required, "example"]) {
        expect([...tags.keys()], `${name} needs an @${tag}`).toContain(tag);
      }
    }
  });

  const examples = functions.flatMap(({ name, tags }) =>
    (tags.get("example") ?? []).map((example) => ({ name, example })),
  );
  test.each(examples)("$name: $example", ({ name, example }) => {
    const assertions = assertionsOf(example);
    expect(
      assertions.length,
      `an example of ${name} needs a line "expression // result"`,
    ).toBeGreaterThan(0);
    for (const assertion of assertions) {
      expect(assertion.setUp + assertion.expression, "an example uses its function").toContain(
        name,
      );
      check(assertion);
    }
  });
});
