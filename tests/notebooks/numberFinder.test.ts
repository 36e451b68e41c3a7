// What the test of the lessons' numbers would catch, on lessons that were made for it.
import { describe, expect, test } from "vitest";
import { falseEquations, faultsOf, unaccounted } from "./numbers/account.js";
import { equationsIn } from "./numbers/arithmetic.js";
import { numbersIn, says } from "./numbers/proseNumbers.js";
import { type Section, sectionsOf } from "./numbers/sections.js";

const valuesIn = (text: string) => numbersIn(text).map(({ readings }) => readings.at(-1)?.value);

describe("a number in prose", () => {
  test.each([
    ["0.05 and 12", [0.05, 12]],
    ["8,000, $8{,}000$", [8000, 8000]],
    ["$10^{-6}$ and 10⁻³", [1e-6, 1e-3]],
    ["$2.5 \\cdot 10^{4}$", [25_000]],
    ["58%, 4.8 million", [0.58, 4_800_000]],
    ["$\\theta_{1022}$", [1022]],
    ["$-3.4$ and −0.4, (-2, 5)", [-3.4, -0.4, -2, 5]],
    ["1 − 0.6 and $1-0.6$, 64-bit", [1, 0.6, 1, 0.6, 64]],
    ["x2, $x_1^2$, \\tfrac12", []],
  ])("is found: %s", (text, values) => {
    const found = valuesIn(text);
    expect(found).toHaveLength(values.length);
    for (const [i, value] of values.entries()) expect(found[i]).toBeCloseTo(value, 12);
  });

  test("means what rounds to it", () => {
    const [number] = numbersIn("0.31");
    const means = (value: number) => number !== undefined && says(number, value);
    expect([0.3051, 0.3149].every(means)).toBe(true);
    expect([0.3049, 0.3151, -0.31].some(means)).toBe(false);
  });
});

describe("an equation in prose", () => {
  test.each([
    "$1 - 2 \\cdot 0.1 = 0.8$",
    "$\\log 2 \\approx 0.693$",
    "$a = 1/0.4 = 2.5$",
    "$\\tfrac12 \\cdot 3 = 1.5$",
    "$$\\begin{aligned} x &= 3^2 \\\\ &= 9 \\end{aligned}$$",
    "it is 1 − 0.6 = 0.4.",
    "½·1 + ¼·2 = 1",
  ])("holds: %s", (text) => {
    expect(equationsIn(text).map(({ holds }) => holds)).toEqual([true]);
  });

  test.each([
    "$1 - 2 \\cdot 0.1 = 0.9$",
    "$1 - 2 \\cdot 0.9 = 0.8$",
    "$\\log 2 \\approx 0.694$",
    "$0.4 + 0.3 = 1$",
    "$10 = 0.5 \\cdot 19$",
    "it is 1 − 0.6 = 0.5.",
  ])("does not hold: %s", (text) => {
    expect(equationsIn(text).map(({ holds }) => holds)).toEqual([false]);
  });

  test.each(["$\\eta = 0.1$", "$x = 2a$", "$N = 4$, $d = 2$"])("is none: %s", (text) =>
    expect(equationsIn(text)).toEqual([]));
});

const sectionOf = (prose: string, code = "const rate = 0.25;", printed = "0.123456"): Section[] =>
  sectionsOf(
    {
      name: "made-up",
      metadata: { kernelspec: { name: "tslab", language: "typescript" } },
      cells: [
        { cell_type: "markdown", id: "title", metadata: {}, source: "# Made up" },
        { cell_type: "code", id: "code", metadata: {}, source: code, outputs: [{ text: printed }] },
        { cell_type: "markdown", id: "prose", metadata: {}, source: prose },
      ],
    },
    {},
  );

const leftIn = (prose: string, ...claims: Parameters<typeof unaccounted>[1]) =>
  sectionOf(prose).flatMap((section) => unaccounted(section, claims));

describe("a lesson's numbers", () => {
  test("come from its code, its outputs, its arithmetic and its claims", () => {
    expect(leftIn("With 0.25 it ends at 0.123, and $1 - 0.7 = 0.3$.")).toEqual([]);
    const claim = { says: "to 12.5 steps", numbers: () => [25 / 2] };
    expect(leftIn("That leads to 12.5 steps.", claim)).toEqual([]);
  });

  test("are missed where nothing accounts for them", () => {
    expect(leftIn("It ends at 0.124 after 35 steps.")).toEqual([
      expect.stringContaining("prose: 0.124"),
      expect.stringContaining("prose: 35"),
    ]);
  });

  test("do not come from another section's outputs", () => {
    expect(leftIn("## Next\n\nIt ends at 0.123.")).toHaveLength(1);
  });

  test("are wrong where an equation or a claim is", () => {
    const [first] = sectionOf("So $0.25 \\cdot 3 = 0.6$.");
    expect(first && falseEquations(first)).toHaveLength(1);
    const passages = [{ name: "prose", text: "That leads to 12.5 steps." }];
    const faults = (quotation: string, value: number) =>
      faultsOf({ says: quotation, numbers: () => [value] }, passages);
    expect(faults("to 12.5 steps", 12.5)).toEqual([]);
    expect(faults("to 12.5 steps", 12.6)).toHaveLength(1);
    expect(faults("to 13 steps", 13)).toHaveLength(1);
  });
});
