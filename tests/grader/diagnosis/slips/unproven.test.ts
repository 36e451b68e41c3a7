import { describe, expect, test } from "vitest";
import { diagnose } from "../../../../grader/diagnosis/diagnose.js";
import type { MistakeCatalogue } from "../../../../lib/exercises/mistake.js";
import type { Weights } from "./average.js";

describe("nothing is diagnosed that the results don't prove", () => {
  const entryAt: MistakeCatalogue<(row: Weights, index: number) => number> = {
    solution: (row, index) => 3 * row[index],
    probes: [
      [[4, 1, 7], 1],
      [[2, 5, -1, 6], 2],
      [[3, 8], 1],
    ],
    mistakes: [],
  };

  test("by NaN, which any input makes that means nothing", () => {
    const doubled = diagnose((row, index) => 3 * row[2 * index], entryAt)?.finding;
    expect(doubled).not.toMatchObject({ slip: "argument.doubled" });
    expect(diagnose((_row, index) => (index === 2 ? 0 : Number.NaN), entryAt)).toBeUndefined();
  });

  test("by an input that would be rounded to 0 every time", () => {
    const moved: MistakeCatalogue<(from: number, rate: number) => number> = {
      solution: (from, rate) => from - rate * from,
      probes: [
        [3, 0.3],
        [-2, 0.4],
        [5, 0.1],
      ],
      mistakes: [],
    };
    expect(diagnose((from) => from, moved)?.finding).toEqual({
      slip: "argument.fixed",
      parameters: { argument: "rate", value: 0 },
    });
  });

  const shares: MistakeCatalogue<(values: Weights) => number[]> = {
    solution: (values) => values.map((value) => value / values.reduce((sum, v) => sum + v, 0)),
    probes: [[[3, 1, 4]], [[2, 7]], [[1, 5, 9, 2]]],
    mistakes: [
      {
        id: "sortedShares",
        answer: (values) => shares.solution(values).sort((a, b) => a - b),
      },
      {
        id: "shareTooMany",
        answer: (values) => [0, ...shares.solution(values)],
      },
      {
        id: "halfOfEachShare",
        answer: (values) => shares.solution(values).map((share) => share / 2),
      },
    ],
  };
  test.each<[string, (values: Weights) => unknown]>([
    ["one number that is in a sorted list", (v) => Math.max(...shares.solution(v))],
    ["a length that the first of two would change", (v) => [0, ...shares.solution(v)].slice(0, -1)],
    ["one slip twice", (v) => shares.solution(v).map((share) => share / 4)],
  ])("of two at once by %s", (_, answer) => {
    const diagnosis = diagnose(answer as (values: Weights) => number[], shares);
    expect(diagnosis?.finding).not.toMatchObject({ slip: "part.both" });
  });
});
