// What compilers say of slips that students make, in the course's words.
import { compileFunction } from "node:vm";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { transform } from "sucrase";
import { describe, expect, test } from "vitest";
import { complaintIn } from "../../../grader/page/transpile.js";
import { tell } from "../../../grader/words/tell.js";
import { languages, speaking } from "../../../lib/words/language.js";

const compilers: Readonly<Record<string, (code: string) => unknown>> = {
  esbuild: (code) => transformSync(code, { loader: "ts", logLevel: "silent" }),
  sucrase: (code) => transform(code, { transforms: ["typescript"] }),
  acorn: (code) => parse(code, { ecmaVersion: "latest" }),
  V8: (code) => compileFunction(code),
};

/** Each with what is said about it, by the compilers that notice it. */
const slips = [
  "const a = 1; let a = 2;",
  "for (;;",
  "a b",
  "`a",
  '"a',
  "/a",
  "const a;",
  "1a",
  "a + * b",
  "break;",
  "function f() { await 1; }",
  "x => {",
  "1 = 2",
  "}",
  "0x;",
  "-a ** 2",
  "const a = 1; a = 2;",
  "f(1",
];

function complaintOf(compile: (code: string) => unknown, code: string): string | undefined {
  try {
    compile(code);
    return undefined;
  } catch (error) {
    const [first] = (error as { errors?: readonly { text: string }[] }).errors ?? [];
    return first?.text ?? (error as Error).message;
  }
}

/** What no sentence of the course's stands for; it is shown as it is. */
const unknown = /^Expected number in radix|^Missing initializer/;

describe.each(Object.entries(compilers))("%s", (_, compile) => {
  test.each(slips)("%s", (code) => {
    const said = complaintOf(compile, code);
    if (said === undefined) return;
    const [en, zh] = languages.map((language) => speaking(language, () => tell(complaintIn(said))));
    expect({ said, en }).toMatchSnapshot();
    expect(zh).toMatch(/\p{Script=Han}/u);
    if (!unknown.test(said)) {
      expect(complaintIn(said).messageId).not.toBe("complaints.otherwise");
    }
  });
});

test("a complaint that is not known stays as it is", () => {
  expect(tell(complaintIn("Octal literal in strict mode"))).toBe("Octal literal in strict mode");
});
