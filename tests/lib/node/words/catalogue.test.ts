import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainWords, plainWordsFile } from "../../../../scripts/words/plainWords.js";

test("what set-up speaks with is lib/words; if not: npx tsx scripts/words/build.ts", () => {
  expect(readFileSync(plainWordsFile, "utf8")).toBe(plainWords());
});
