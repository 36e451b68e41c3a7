import { describe, expect, test } from "vitest";
import { explainedIn } from "../../kernel/lookAlikes/cells.js";
import { insteadOf, invisible, written } from "../../kernel/lookAlikes/characters.js";
import { lookAlikeAt } from "../../kernel/lookAlikes/lookAlikes.js";
import { text } from "../../kernel/words/lookAlikes.js";
import { replaced } from "./lookAlikeSentences.js";

/** One of TypeScript's objections, in the form in which tslab passes it on. */
const objection = (line: number, from: number, to: number, messageText: string) => ({
  start: { line, character: from },
  end: { line, character: to },
  messageText,
});

const told = (source: string, diagnostics: ReturnType<typeof objection>[]) =>
  explainedIn(source, diagnostics).map(
    ({ start, messageText }) => `${start.line}:${start.character} ${messageText}`,
  );

describe("what TypeScript objects to in a cell", () => {
  test("is explained once per line, and what follows from it is left out", () => {
    const source = "const a = 1;\nthrow new Error(“no”);\nconst b: string = a;";
    const type = "Type 'number' is not assignable to type 'string'.";
    expect(
      told(source, [
        objection(1, 16, 17, "Invalid character."),
        objection(1, 17, 19, "Cannot find name 'no'."),
        objection(1, 19, 20, "Invalid character."),
        objection(2, 6, 7, type),
      ]),
    ).toEqual([`1:16 ${replaced(["“", '"'], ["”", '"'])}`, `2:6 ${type}`]);
  });

  test("is reported unchanged for an imported file", () => {
    const diagnostic = { ...objection(0, 0, 1, "Invalid character."), fileName: "lib/a.ts" };
    expect(explainedIn("− 1", [diagnostic])).toEqual([diagnostic]);
  });

  test("is nothing but the fence, where a cell was copied with it", () => {
    const source = "\n```ts\nconst a = 1;\n```\n";
    const call = objection(1, 0, 2, "This expression is not callable.");
    expect(told(source, [call])).toEqual([`1:0 ${text.fence({ fence: "```" })}`]);
    expect(told(source, [])).toEqual([]);
  });

  test("is left alone where it is about quotes, comments or plain code", () => {
    const source = 'const a: number = "a − b" /* “ */;';
    const type = objection(0, 18, 25, "Type 'string' is not assignable to type 'number'.");
    expect(explainedIn(source, [type])).toEqual([type]);
  });
});

describe("every character of the tables", () => {
  const single = [...insteadOf.keys(), ...Object.keys(written), ...Object.keys(invisible)];

  test.each(
    single.map((character) => [character.codePointAt(0)?.toString(16), character]),
  )("U+%s is one that no compiler takes for code, and is named with its code", (code, character) => {
    expect([...(character ?? "")]).toHaveLength(1);
    const found = lookAlikeAt(`a ${character} b`, 2, 1);
    expect(found).toMatchObject({ offset: 2, length: character?.length });
    expect(found?.message).toContain(`(U+${code?.toUpperCase().padStart(4, "0")}`);
  });

  test("stands in one table only", () => {
    expect(new Set(single).size).toBe(single.length);
  });
});
