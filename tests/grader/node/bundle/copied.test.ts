import { afterAll, describe, expect, test } from "vitest";
import { codeFrame } from "../../../../grader/core/code/codeFrame.js";
import { Bundler } from "../../../../grader/node/bundle/bundler.js";
import { TypeChecker } from "../../../../grader/types/typeChecker.js";
import { tell } from "../../../../grader/words/tell.js";
import { answersFolder } from "../../answers.js";

const bundler = new Bundler();
const types = new TypeChecker();
afterAll(() => Promise.all([bundler.dispose(), types.close()]));

const id = "01-quadratic/step";

/** The message about an answer that cannot be loaded; nothing if it can. */
async function messageOf(answer: string): Promise<string> {
  const { folder, remove } = answersFolder({ [id]: answer });
  const source = await bundler.answer(folder, id);
  remove();
  return "message" in source ? tell(source.message) : "";
}

async function remarksOn(answer: string): Promise<string[]> {
  const { folder, remove } = answersFolder({ [id]: answer });
  const remarks = await types.errors(folder, id);
  remove();
  return remarks.map(({ line, column, message }) => `${line}:${column} ${tell(message)}`);
}

const around = (line: string) =>
  `export function step(θ: number, η: number): number {\n${line}\n}\n`;

describe("a character that only looks like code is named, with its place and what to type", () => {
  test.each<[string, number, string]>([
    [
      "return θ − η·2·θ;",
      10,
      "− (U+2212) looks like code but isn't; replace it with -; in the same line, replace · with *",
    ],
    ["return θ – η;", 10, "– (U+2013) looks like code but isn't; replace it with -"],
    ["return θ × η;", 10, "× (U+00D7) looks like code but isn't; replace it with *"],
    ["return θ ÷ 2;", 10, "÷ (U+00F7) looks like code but isn't; replace it with /"],
    ["return θ；", 9, "； (U+FF1B) looks like code but isn't; replace it with ;"],
    ["return θ\u037E", 9, "\u037E (U+037E) looks like code but isn't; replace it with ;"],
    ["return Math.max（θ, η);", 16, "（ (U+FF08) looks like code but isn't; replace it with ("],
    ["return [θ，η][0] ?? 0;", 10, "， (U+FF0C) looks like code but isn't; replace it with ,"],
    ["return ｛ θ };", 8, "｛ (U+FF5B) looks like code but isn't; replace it with {"],
    ["return θ ＋ η;", 10, "＋ (U+FF0B) looks like code but isn't; replace it with +"],
    ["return 1２;", 9, "２ (U+FF12) looks like code but isn't; replace it with 2"],
    ["return １;", 8, "１ (U+FF11) looks like code but isn't; replace it with 1"],
    [
      "throw new Error(“no”);",
      17,
      '“ (U+201C) looks like code but isn\'t; replace it with "; in the same line, replace ” with "',
    ],
    [
      "throw new Error(‘no’);",
      17,
      "‘ (U+2018) looks like code but isn't; replace it with '; in the same line, replace ’ with '",
    ],
    [
      "throw new Error(„no“);",
      17,
      '„ (U+201E) looks like code but isn\'t; replace it with "; in the same line, replace “ with "',
    ],
    [
      "throw new Error(«no»);",
      17,
      '« (U+00AB) looks like code but isn\'t; replace it with "; in the same line, replace » with "',
    ],
    ['throw new Error("no”);', 20, "” (U+201D) looks like code but isn't; replace it with \""],
    ["return Math.max(…[θ, η]);", 17, "… (U+2026) looks like code but isn't; replace it with ..."],
    ["return θ ≤ η ? θ : η;", 10, "≤ (U+2264) looks like code but isn't; replace it with <="],
    ["return θ ≠ η ? θ : η;", 10, "≠ (U+2260) looks like code but isn't; replace it with !=="],
    ["return θ²;", 9, "TypeScript has no raised ² (U+00B2); write ** 2 for a power"],
    ["return 10⁻⁶;", 10, "TypeScript has no raised ⁻⁶ (U+207B); write ** -6 for a power"],
    ["return ½;", 8, "TypeScript has no ½ (U+00BD); write (1 / 2)"],
    ["return √(θ);", 8, "TypeScript has no √ (U+221A); write Math.sqrt(…)"],
    ["return ∞;", 8, "TypeScript has no ∞ (U+221E); write Infinity"],
    [
      "const θₜ₊₁ = θ;",
      9,
      "₊ (U+208A) can't be part of a name; choose a name of letters and digits, such as thetaNext",
    ],
    [
      "const θ′ = θ;",
      8,
      "′ (U+2032) can't be part of a name; choose a name of letters and digits, such as thetaNext",
    ],
    [
      "return θ\u200B- η;",
      9,
      "there is an invisible character here (U+200B, zero-width space); delete it, and type a space if one is needed",
    ],
    [
      "return θ\u00AD- η;",
      9,
      "there is an invisible character here (U+00AD, soft hyphen); delete it, and type a space if one is needed",
    ],
    [
      "return Ma\uFEFFth.PI;",
      10,
      "there is an invisible character here (U+FEFF, zero-width no-break space, or byte order mark); delete it, and type a space if one is needed",
    ],
    [
      "return 😀;",
      8,
      "😀 (U+1F600) means nothing in TypeScript outside quotes and comments; delete it, or say it in words",
    ],
    [
      "for (let i = 0; i &lt; 3; i++) {}",
      19,
      "&lt; is how HTML writes a character; replace it with <",
    ],
    ["const f = () =&gt; θ;", 15, "&gt; is how HTML writes a character; replace it with >"],
  ])("%s", async (line, column, sentence) => {
    const [first] = (await messageOf(around(line))).split("\n");
    expect(first).toBe(`step.ts:2:${column}: ${sentence}`);
  });

  test("also where it makes another name, which only the types tell", async () => {
    expect(await remarksOn(around("return η·2;"))).toEqual([
      "2:8 Cannot find name 'η·2'. Note: · (U+00B7) looks like code but isn't; replace it with *.",
    ]);
    expect(await remarksOn(around("return ｘ;"))).toEqual([
      "2:8 Cannot find name 'ｘ'. Note: ｘ (U+FF58) looks like code but isn't; replace it with x.",
    ]);
  });

  test("but never in quotes and comments, nor for the letters of mathematics", async () => {
    const right = around('const θₜ = "a − b “c” ``` ²"; /* − */ return θₜ.length * η; // ’ &lt; ≤');
    expect(await messageOf(right)).toBe("");
    expect(await remarksOn(right)).toEqual([]);
    const wrong = around('const text = "a − b &lt; “c”"; return θ]; // −');
    expect(await messageOf(wrong)).toMatch(/^step\.ts:2:40: Expected ";" but found "\]"\n/);
  });
});

test("an apostrophe is right where the closing quote is missing", async () => {
  expect(await messageOf(around("throw new Error('don’t);"))).toMatch(
    /^step\.ts:2:\d+: Unterminated string literal\n/,
  );
});

test("conflict markers from git are reported before anything else", async () => {
  const both = "<<<<<<< HEAD\nconst a = 1;\n=======\nconst a = 2;\n>>>>>>> theirs\n";
  expect(await messageOf(both)).toMatch(/^step\.ts:1:1: git has put two versions/);
  expect(await messageOf(`const a = 1;\n>>>>>>> theirs\n`)).not.toContain("prompt");
});

describe("marks around code are named", () => {
  const body = around("return θ - η;");
  test.each([
    ["a fence", `\`\`\`ts\n${body}\`\`\`\n`, /^step\.ts:1:1: ``` marks code in Markdown/],
    ["a fence below", `${body}\`\`\`\n`, /^step\.ts:4:1: ``` marks code in Markdown/],
    ["a fence of tildes", `\n~~~\n${body}~~~\n`, /^step\.ts:2:1: ~~~ marks code in Markdown/],
    ["a notebook's prompt", `In [3]: ${body}`, /^step\.ts:1:1: In \[3\]: is the prompt/],
    ["a console's prompt", body.replace(/^/gm, ">>> "), /^step\.ts:1:1: >>> is the prompt/],
    ["line numbers", "1 const a = 1;\n2 const b = 2;\n", /^step\.ts:1:1: these lines begin with/],
    [
      "line numbers and bars",
      " 9 | const a = 1;\n10 | const b = 2;\n",
      /^step\.ts:1:2: these lines/,
    ],
  ])("%s", async (_, answer, says) => {
    expect(await messageOf(answer)).toMatch(says);
  });

  test("but not a number or dots at the beginning of a line", async () => {
    const sum = around("return (\n1 +\n2 +\n...3 );");
    expect(await messageOf(sum)).toMatch(/^step\.ts:5:1: Unexpected "\.\.\."/);
  });
});

describe("columns are counted in characters, and the mark stands below the place", () => {
  test.each([
    [
      "Greek letters",
      "  const schritt = η * 2 * θ; return θ - schritt];",
      48,
      "  const schritt = η * 2 * θ; return θ - schritt",
    ],
    ["a tab", "\treturn θ];", 10, " return θ"],
    [
      "wide characters",
      '  const a = "漢字"; return θ];',
      27,
      '  const a = "\u6F22\u6F22"; return θ',
    ],
    ["an emoji", '  const a = "😀"; return θ];', 26, '  const a = "😀"; return θ'],
    ["a combining mark", '  const a = "e\u0301"; return θ];', 27, '  const a = "e"; return θ'],
  ])("%s", async (_, line, column, before) => {
    const [place, , mark = ""] = (await messageOf(around(line))).split("\n");
    expect(place).toBe(`step.ts:2:${column}: Expected ";" but found "]"`);
    // As wide in a terminal as what stands before the place.
    const width = (text: string) =>
      [...text].reduce((sum, c) => sum + (/[漢\u3000]/.test(c) ? 2 : c.length), 0);
    expect(width(mark.slice("    ╵ ".length).replace("^", ""))).toBe(width(before));
    expect(mark).toMatch(/\^$/);
  });

  test("in a line that is too long, too, which is cut at whole characters", () => {
    const lineText = `${"😀".repeat(75)}!${"😀".repeat(75)}`;
    const frame = codeFrame({ line: 7, column: 150, length: 1, lineText });
    expect(frame).not.toMatch(/\p{Surrogate}/u);
    const [code = "", mark = ""] = frame.split("\n");
    expect(code[mark.indexOf("^")]).toBe("!");
  });

  test("in what the types say as well", async () => {
    expect(await remarksOn('const a = "😀"; export const step: string = a.length;\n')).toEqual([
      "1:29 Type 'number' is not assignable to type 'string'.",
    ]);
  });
});
