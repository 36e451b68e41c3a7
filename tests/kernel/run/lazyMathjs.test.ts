// In the mathjs that cells get, functions are made when they are asked for, and are the same as in Node's own.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { lazyMathjs } from "../../../kernel/run/lazyMathjs.js";
import { packageLoader } from "../../../kernel/run/packages.js";
import { inRoot } from "../../../lib/node/paths.mjs";

type Mathjs = typeof import("mathjs");
type Typed = { _typedFunctionData?: { signatures: { params: { types: { name: string }[] }[] }[] } };
type Documentation = Record<string, { examples?: string[] }>;

const node: Mathjs = createRequire(import.meta.url)("mathjs");
const fresh = () => packageLoader(inRoot())("mathjs") as Mathjs;
const folder = inRoot(".cache", "programs", "packages");

/** The result of each documented example, in the order of the documentation; those of chance are left out. */
function examples(mathjs: Mathjs): [string, string][] {
  const { docs } = mathjs as unknown as { docs: Documentation };
  return Object.entries(docs).flatMap(([name, { examples = [] }]) => {
    if (/random|distribution/i.test(name)) return [];
    const parser = mathjs.parser();
    return examples.map((example): [string, string] => {
      try {
        return [example, mathjs.format(parser.evaluate(example), { precision: 14 })];
      } catch (error) {
        return [example, String(error)];
      }
    });
  });
}

/** Which types a function takes, conversions included. */
const signaturesOf = (value: unknown) =>
  (value as Typed | undefined)?._typedFunctionData?.signatures.map(({ params }) =>
    params.map(({ types }) => types.map(({ name }) => name)),
  );

test("the installed mathjs can build its functions lazily", () => {
  fresh();
  const [name = ""] = readdirSync(folder).filter((file) => /^mathjs-\w+\.cjs$/.test(file));
  const functions = readFileSync(path.join(folder, name), "utf8").match(/__lazy\(exports2, /g);
  expect(functions?.length).toBeGreaterThan(300);
});

test("all examples of the documentation have the results that they have in Node's own mathjs", () => {
  vi.spyOn(Math, "random").mockReturnValue(0.4); // partitionSelect picks a random pivot.
  const expected = examples(node);
  expect(expected.length).toBeGreaterThan(500);
  expect(expected.filter(([, result]) => !/Error/.test(result)).length).toBeGreaterThan(450);
  expect(examples(fresh())).toEqual(expected);
  vi.restoreAllMocks();
});

test("each function takes the same types as in Node's own, even if it is made last", () => {
  const mathjs = fresh();
  mathjs.simplify("x + x"); // Lets functions made from now on take a text for an expression, if they take one.
  for (const [name, value] of Object.entries(node))
    expect([name, signaturesOf(Reflect.get(mathjs, name))]).toEqual([name, signaturesOf(value)]);
});

test("a function is made once, and a chain and an expression call that one", () => {
  const { add, chain, evaluate } = fresh();
  expect(chain(3).add(4).done()).toBe(7);
  expect(evaluate("add")).toBe(add);
});

test("a mathjs that is written in another way is left as it is", () => {
  for (const text of [
    "",
    "var add = exports2.add = make();",
    `"mathjs/lib/cjs/entry/pureFunctionsAny.generated.js"(`,
  ])
    expect(lazyMathjs(text)).toBeUndefined();
});
