import { afterAll, describe, expect, test } from "vitest";
import { codeFrame } from "../../../grader/core/code/codeFrame.js";
import { Bundler } from "../../../grader/node/bundle/bundler.js";
import { TypeChecker } from "../../../grader/types/typeChecker.js";
import { tell } from "../../../grader/words/tell.js";
import { text as grader } from "../../../grader/words/words.js";
import { text as words } from "../../../kernel/words/lookAlikes.js";
import {
  notInNames,
  raised,
  replaced,
  unknown,
  unseen,
  written,
} from "../../kernel/lookAlikeSentences.js";
import { answersFolder } from "../answers.js";

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

const besides = (complaint: string, message: string) => words.besides({ complaint, message });

const around = (line: string) =>
  `export function step(θ: number, η: number): number {\n${line}\n}\n`;

describe("a character that only looks like code is named, with its place and what to type", () => {
  test.each<[string, number, string]>([
    ["return θ − η·2·θ;", 10, replaced(["−", "-"], ["·", "*"])],
    ["return θ – η;", 10, replaced(["–", "-"])],
    ["return θ × η;", 10, replaced(["×", "*"])],
    ["return θ ÷ 2;", 10, replaced(["÷", "/"])],
    ["return θ；", 9, replaced(["；", ";"])],
    ["return θ\u037E", 9, replaced(["\u037E", ";"])],
    ["return Math.max（θ, η);", 16, replaced(["（", "("])],
    ["return [θ，η][0] ?? 0;", 10, replaced(["，", ","])],
    ["return ｛ θ };", 8, replaced(["｛", "{"])],
    ["return θ ＋ η;", 10, replaced(["＋", "+"])],
    ["return 1２;", 9, replaced(["２", "2"])],
    ["return １;", 8, replaced(["１", "1"])],
    ["throw new Error(“no”);", 17, replaced(["“", '"'], ["”", '"'])],
    ["throw new Error(‘no’);", 17, replaced(["‘", "'"], ["’", "'"])],
    ["throw new Error(„no“);", 17, replaced(["„", '"'], ["“", '"'])],
    ["throw new Error(«no»);", 17, replaced(["«", '"'], ["»", '"'])],
    ['throw new Error("no”);', 20, replaced(["”", '"'])],
    ["return Math.max(…[θ, η]);", 17, replaced(["…", "..."])],
    ["return θ ≤ η ? θ : η;", 10, replaced(["≤", "<="])],
    ["return θ ≠ η ? θ : η;", 10, replaced(["≠", "!=="])],
    ["return θ²;", 9, raised("²", "2")],
    ["return 10⁻⁶;", 10, raised("⁻⁶", "-6")],
    ["return ½;", 8, written("½", "(1 / 2)")],
    ["return √(θ);", 8, written("√", "Math.sqrt(…)")],
    ["return ∞;", 8, written("∞", "Infinity")],
    ["const θₜ₊₁ = θ;", 9, notInNames("₊")],
    ["const θ′ = θ;", 8, notInNames("′")],
    ["return θ\u200B- η;", 9, unseen("\u200B", "zeroWidthSpace")],
    ["return θ\u00AD- η;", 9, unseen("\u00AD", "softHyphen")],
    ["return Ma\uFEFFth.PI;", 10, unseen("\uFEFF", "byteOrderMark")],
    ["return 😀;", 8, unknown("😀")],
    ["for (let i = 0; i &lt; 3; i++) {}", 19, words.entity({ entity: "&lt;", instead: "<" })],
    ["const f = () =&gt; θ;", 15, words.entity({ entity: "&gt;", instead: ">" })],
  ])("%s", async (line, column, sentence) => {
    const [first] = (await messageOf(around(line))).split("\n");
    expect(first).toBe(`step.ts:2:${column}: ${sentence}`);
  });

  test("also where it makes another name, which only the types tell", async () => {
    expect(await remarksOn(around("return η·2;"))).toEqual([
      `2:8 ${besides("Cannot find name 'η·2'.", replaced(["·", "*"]))}`,
    ]);
    expect(await remarksOn(around("return ｘ;"))).toEqual([
      `2:8 ${besides("Cannot find name 'ｘ'.", replaced(["ｘ", "x"]))}`,
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
  expect(await messageOf(both)).toContain(grader.syntax.conflict({ place: "step.ts:1:1" }));
  expect(await messageOf(`const a = 1;\n>>>>>>> theirs\n`)).not.toContain("prompt");
});

describe("marks around code are named", () => {
  const body = around("return θ - η;");
  test.each([
    ["a fence", `\`\`\`ts\n${body}\`\`\`\n`, "1:1", words.fence({ fence: "```" })],
    ["a fence below", `${body}\`\`\`\n`, "4:1", words.fence({ fence: "```" })],
    ["a fence of tildes", `\n~~~\n${body}~~~\n`, "2:1", words.fence({ fence: "~~~" })],
    ["a notebook's prompt", `In [3]: ${body}`, "1:1", words.prompt({ prompt: "In [3]:" })],
    ["a console's prompt", body.replace(/^/gm, ">>> "), "1:1", words.prompt({ prompt: ">>>" })],
    ["line numbers", "1 const a = 1;\n2 const b = 2;\n", "1:1", words.lineNumbers],
    ["line numbers and bars", " 9 | const a = 1;\n10 | const b = 2;\n", "1:2", words.lineNumbers],
  ])("%s", async (_, answer, place, says) => {
    expect((await messageOf(answer)).split("\n")[0]).toBe(`step.ts:${place}: ${says}`);
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
