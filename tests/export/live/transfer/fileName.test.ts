import { expect, test } from "vitest";
import { zipName } from "../../../../export/live/transfer/fileName.js";

test.each([
  ["Ada Lovelace", "Ada Lovelace.zip"],
  ["Ada.zip", "Ada.zip"],
  [" / ", "answers.zip"],
  ["...", "answers.zip"],
  [".hidden", "hidden.zip"],
  [".zip", "zip.zip"],
  ["王/小明", "王 小明.zip"],
  ["Ada\u202Epiz.\u0007", "Adapiz.zip"],
  ["a".repeat(300), `${"a".repeat(60)}.zip`],
])("%j gives %s", (person, name) => {
  expect(zipName(person, "answers")).toBe(name);
});
