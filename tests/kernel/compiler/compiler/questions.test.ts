import { beforeAll, describe, expect, test } from "vitest";
import { Session } from "../session.js";

const session = new Session();
const { compiler } = session;

beforeAll(async () => {
  await session.run(
    `import { softmax } from "./lib/softmax.js";
/** Half of it.
 * @param of - what is halved, in metres
 */
function half(of: number) { return of / 2; }
const theta = 3, θ = 4, points = [{ x: 1, y: 2 }];`,
  );
});

/** The cursor's position is marked by |. */
const inspect = (marked: string) =>
  compiler.inspect(marked.replace("|", ""), marked.indexOf("|"), 0);
const complete = (marked: string) =>
  compiler.complete(marked.replace("|", ""), marked.indexOf("|"));
const names = (marked: string) => complete(marked).matches.map(({ name }) => name);

describe("Shift+Tab", () => {
  test("tells the type and the documentation of a function of the course", () => {
    const told = inspect("const p = soft|max([1, 2]);");
    expect(told?.text).toContain("softmax(logits: Vector, temperature?: number): number[]");
    expect(told?.text).toContain("pⱼ = exp(hⱼ/T)");
    expect(told?.text).toContain("@param logits - M raw scores h, finite; not probabilities");
    expect(told?.text).toContain("@throws {RangeError} if logits is empty");
    expect(told?.text).toContain("@see notebooks/03-softmax.ipynb");
    expect(told?.markdown).toContain("```typescript\nsoftmax([0, 0]) // [0.5, 0.5]\n```");
  });

  test.each([
    "softmax(|",
    "softmax([1, 2], |",
    "const p = [softmax(|",
  ])("tells the signature in %s", (cell) => {
    expect(inspect(cell)?.text).toMatch(/^softmax\(logits: Vector[\s\S]*exp\(hⱼ/);
  });

  test("knows names of earlier cells, with their documentation, and of the language", () => {
    expect(inspect("the|ta")?.text).toBe("const theta: 3");
    expect(inspect("ha|lf(1)")?.text).toContain(
      "Half of it.\n\n@param of - what is halved, in metres",
    );
    expect(inspect("Math.ex|p(1)")?.text).toContain("Returns e (the base of natural logarithms)");
    expect(inspect("points.ma|p")?.text).toContain("Calls a defined callback function");
  });

  test("shows links as people read them", () => {
    const doc =
      "/** See {@link half}, {@linkcode theta the angle} and {@link https://a.example/b a page}. */";
    const { text, markdown } = inspect(`${doc}\nconst linked = 1;\nlin|ked`) ?? {};
    expect(text).toContain("See half, the angle and a page (https://a.example/b).");
    expect(markdown).toContain("See `half`, the angle and [a page](https://a.example/b).");
  });

  test("says nothing where there is nothing", () => {
    expect(inspect("1 + | 2")).toBeUndefined();
    expect(inspect("|")).toBeUndefined();
  });
});

describe("Tab", () => {
  test("gives a value's own members, its inherited ones last", () => {
    expect(names("points[0]!.|")).toEqual(["x", "y"]);
    expect(names("points.|").slice(0, 3)).toEqual(["at", "concat", "copyWithin"]);
    const own = names("half.|");
    expect(own).toContain("call");
    expect(names("class A { static own = 1 }; A.|")[0]).toBe("own");
  });

  test("gives names that begin with what is typed, keywords last", () => {
    expect(complete("foo({ a: th|")).toMatchObject({
      start: 9,
      end: 11,
      matches: [{ name: "theta", kind: "const" }, { name: "this" }, { name: "throw" }, {}, {}, {}],
    });
    expect(names("let local = 1; lo|")[0]).toBe("local");
    expect(names("|").slice(0, 5)).toEqual(["half", "points", "softmax", "theta", "θ"]);
  });

  test("leaves out names that only files have", () => {
    expect(names("__|")).toEqual([]);
    expect(names("export|")).toEqual(["export"]);
  });

  test("knows names with characters beyond ASCII", () => {
    expect(complete("1 + θ|")).toMatchObject({ start: 4, end: 5, matches: [{ name: "θ" }] });
  });

  test("replaces the word that the cursor is in", () => {
    expect(complete("the|ta + 1")).toMatchObject({ start: 0, end: 5 });
  });

  test("knows the files of the project", () => {
    expect(names("import { a } from './lib/softm|")).toEqual(["softmax", "softmaxRegression"]);
    expect(complete("import { a } from './lib/softm|ax.js'")).toMatchObject({ start: 25, end: 35 });
    expect(names("import { sof| } from './lib/softmax.js'")).toEqual(["softmax", "logSoftmax"]);
  });

  test("knows packages and the modules of Node", () => {
    expect(complete("import fs from 'node:f|'")).toMatchObject({
      start: 16,
      end: 22,
      matches: [{ name: "node:fs" }, { name: "node:fs/promises" }],
    });
    expect(names('import { range } from "d3-a|')[0]).toBe("d3-array");
  });
});

describe("Enter in a console", () => {
  test.each([
    ["const x = 1", "complete"],
    ["await f()", "complete"],
    ["", "complete"],
    ["// only said", "complete"],
    ["const = 7", "invalid"],
    ["import 7a", "invalid"],
    ["let 1x", "invalid"],
    ["'abc", "invalid"],
    ["}", "invalid"],
    ["else", "invalid"],
    ["foo(\n\n\n", "invalid"],
    ["function f() {", "incomplete"],
    ["foo(", "incomplete"],
    ["`abc", "incomplete"],
    ["/* abc", "incomplete"],
    ["if (a)", "incomplete"],
    ["a.", "incomplete"],
    ["a +", "incomplete"],
    ["import { a } from", "incomplete"],
    ["x =>", "incomplete"],
  ])("%j is %s", (source, status) => {
    expect(compiler.isComplete(source).status).toBe(status);
  });

  test("goes on with the indent of what is open", () => {
    expect(compiler.isComplete("for (;;) {\n  if (a) {")).toEqual({
      status: "incomplete",
      indent: "    ",
    });
    expect(compiler.isComplete("const a = [\n  1,")).toEqual({
      status: "incomplete",
      indent: "  ",
    });
  });
});
