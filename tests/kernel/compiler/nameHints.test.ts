import { describe, expect, test } from "vitest";
import { withNameHints } from "../../../kernel/compiler/nameHints.js";
import { text as words } from "../../../kernel/words/cells.js";
import { Session } from "./session.js";

const session = new Session();
const refused = (cell: string) => session.refused(cell);

describe("a name that a cell does not have", () => {
  test.each([
    "document",
    "window",
    "alert",
    "localStorage",
    "requestAnimationFrame",
  ])("is said to be a web page's: %s", (name) => {
    expect(refused(`${name};`)).toBe(`1:1 - ${words.ofBrowsers({ name })}`);
  });

  test("because the cell that declares it failed is said to be that cell's, until it runs to its end", async () => {
    const cells = new Session();
    const hint = (cell: number) => `1:1 - ${words.lost({ name: "lost", cell })}`;
    expect(
      await cells.values(
        "const lost = 1; throw new Error('no');",
        "lost",
        "function lost(x) {}",
        "lost + 1",
        "const lost = 2;",
        "lost",
      ),
    ).toEqual([
      "Error: no",
      hint(1),
      expect.stringContaining("implicitly has an 'any' type"),
      hint(3),
      undefined,
      2,
    ]);
  });

  test("is not taken for one that only files have", () => {
    expect(refused("failedName")).toBe("1:1 - Cannot find name 'failedName'.");
  });

  test("of a newer Node is said to be newer", () => {
    const objections = withNameHints(
      [
        {
          start: 7,
          length: 7,
          code: 2550,
          message:
            "Property 'groupBy' does not exist on type 'ObjectConstructor'. Do you need to change your target library? Try changing the 'lib' compiler option to 'es2024' or later.",
        },
      ],
      "Object.groupBy",
      { isOfBrowsers: () => false, lostBy: () => undefined },
    );
    expect(objections.map(({ message }) => message)).toEqual([
      `Property 'groupBy' does not exist on type 'ObjectConstructor'. ${words.newer({ version: process.version })}`,
    ]);
  });
});
