import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSame } from "../../../../grader/diagnosis/outcome.js";
import { allIds } from "../../../../grader/node/exercises/exercises.js";
import { catalogueOf } from "../../../grader/mistakenAnswers.js";
import { checksOf, pointsOf } from "./inProcess.js";

type AnyAnswer = (...args: unknown[]) => unknown;

/** Overwrites the first array of numbers in a value; whether there is one. */
function spoil(value: unknown): boolean {
  if (ArrayBuffer.isView(value) || (Array.isArray(value) && typeof value[0] !== "object")) {
    (value as unknown[])[0] = 0.123;
    return true;
  }
  return typeof value === "object" && value !== null && Object.values(value).some(spoil);
}

/** The same value with every number in it multiplied; words stay. */
function scaled(value: unknown, factor: number): unknown {
  if (typeof value === "number") return value * factor;
  if (typeof value !== "object" || value === null) return value;
  if (ArrayBuffer.isView(value)) return (value as Float64Array).map((number) => number * factor);
  if (Array.isArray(value)) return value.map((part) => scaled(part, factor));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, scaled(part, factor)]),
  );
}

const factors = fc
  .oneof(fc.integer({ min: -1, max: 100 }), fc.double({ min: -10, max: 10, noNaN: true }))
  .filter((factor) => Math.abs(factor - 1) > 1e-3);
const numbers = fc.oneof(fc.double(), fc.array(fc.double()), fc.array(fc.array(fc.double())));

for (const id of allIds()) {
  const catalogue = await catalogueOf(id);
  const { probes } = catalogue;
  const solution = catalogue.solution as AnyAnswer;
  const { name } = catalogue.solution;
  const checks = await checksOf(id);
  const solutionOf = (probe: readonly unknown[]) => solution(...structuredCloneOf(probe));
  const pointsFor = async (answer: AnyAnswer) => pointsOf(await checks({ [name]: answer }));
  const maxPoints = await pointsFor(solution);

  describe(id, () => {
    test.each<[string, AnyAnswer]>([
      ["nothing", () => undefined],
      ["NaN", () => Number.NaN],
      ["an empty list", () => []],
      ["its first argument", (first) => first],
      [
        "an error",
        () => {
          throw new Error("TODO");
        },
      ],
    ])("%s gets no points", async (_, answer) => {
      expect(await pointsFor(answer)).toBe(0);
    });

    test("a constant that is right for one input gets no points", async () => {
      for (const probe of probes) {
        const constant = solutionOf(probe);
        expect(await pointsFor(() => structuredClone(constant))).toBe(0);
      }
    });

    test("a constant that is right for none gets no points either", async () => {
      const none = fc.asyncProperty(
        numbers,
        async (constant) => (await pointsFor(() => constant)) === 0,
      );
      await fc.assert(none);
    });

    // One of them answers in words, which have no factor.
    if (!isSame(scaled(solutionOf(probes[0]), 2), solutionOf(probes[0]))) {
      test("an answer that is a factor off loses points: one without 1/N, or uphill, or in bits", async () => {
        const pointsWith = (factor: number) =>
          pointsFor((...args) => scaled(solution(...args), factor));
        const loses = fc.asyncProperty(
          factors,
          async (factor) => (await pointsWith(factor)) < maxPoints,
        );
        await fc.assert(loses, { numRuns: 30 });
      });
    }

    test("a table of all the right results of one run loses points in the next", async () => {
      const table: { args: unknown[]; result: unknown }[] = [];
      await pointsFor((...args) => {
        const result = solution(...args);
        table.push({ args: structuredCloneOf(args), result: structuredClone(result) });
        return result;
      });
      const byHeart: AnyAnswer = (...args) =>
        structuredClone(table.find((row) => isSame(row.args, args))?.result ?? table[0].result);
      expect(await pointsFor(byHeart)).toBeLessThan(maxPoints);
    });

    test("an answer that spoils an array that it was given loses points", async () => {
      let spoiled = 0;
      const points = await pointsFor((...args) => {
        const result = structuredClone(solution(...args));
        if (args.filter(spoil).length > 0) spoiled += 1;
        return result;
      });
      if (spoiled > 0) expect(points).toBeLessThan(maxPoints);
    });
  });
}

function structuredCloneOf(args: readonly unknown[]): unknown[] {
  return args.map((value) => (typeof value === "function" ? value : structuredClone(value)));
}
