// Slips that no catalogue lists: they are seen in the results, alone, in one part of them, or beside a known mistake.
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../grader/diagnosis/catalogue.js";
import { diagnose } from "../grader/diagnosis/diagnose.js";
import { parameterNames } from "../grader/diagnosis/parameters.js";
import { exerciseIds } from "../grader/ids.js";
import { softmax } from "../solutions/03-softmax/softmax.js";
import { combineShards } from "../solutions/06-cost/combine-shards.js";
import { catalogueOf } from "./grader/mistakenAnswers.js";

type Weights = readonly number[];

/** A mean with weights, and its terms: an exercise in which much can go wrong. */
function average(values: Weights, weights: Weights): { terms: number[]; mean: number } {
  const terms = values.map((value, i) => value * weights[i]);
  const total = (list: Weights) => list.reduce((sum, value) => sum + value, 0);
  return { terms, mean: total(terms) / total(weights) };
}

const catalogue: Catalogue<typeof average> = {
  solution: average,
  probes: [
    [
      [3, -1, 4],
      [1, 2, 5],
    ],
    [
      [2.5, 7],
      [3, 2],
    ],
    [
      [1, 5, -9, 2],
      [2, 6, 5, 3],
    ],
  ],
  mistakes: [
    {
      name: "weights ignored",
      explanation: "The weights are not used; multiply by them.",
      answer: (values) =>
        average(
          values,
          values.map(() => 1),
        ),
    },
  ],
};

const named = (answer: typeof average) => diagnose(answer, catalogue)?.name;
const changed =
  (change: (right: { terms: number[]; mean: number }, values: Weights) => object) =>
  (values: Weights, weights: Weights) =>
    change(average(values, weights), values) as { terms: number[]; mean: number };

describe("a slip is named", () => {
  test.each([
    [
      "the last of values left out",
      (v: Weights, w: Weights) => average(v.slice(0, -1), w.slice(0, -1)),
    ],
    ["the first of values left out", (v: Weights, w: Weights) => average(v.slice(1), w.slice(1))],
    ["values and weights exchanged", (v: Weights, w: Weights) => average(w, v)],
    ["the signs of values lost", (v: Weights, w: Weights) => average(v.map(Math.abs), w)],
  ])("in the input: %s", (name, answer) => {
    expect(named(answer)).toBe(name);
  });

  test.each<[string, typeof average]>([
    ["mean: the opposite sign", changed(({ terms, mean }) => ({ terms, mean: -mean }))],
    [
      "mean: divided by the length of values",
      changed(({ terms, mean }, values) => ({ terms, mean: mean / values.length })),
    ],
    [
      "the last entry never computed",
      changed(({ terms, mean }) => ({ terms: [...terms.slice(0, -1), 0], mean })),
    ],
    [
      "terms: undefined everywhere",
      changed(({ terms, mean }) => ({ terms: new Array(terms.length), mean })),
    ],
    [
      "mean: 1.77 times the right result",
      changed(({ terms, mean }) => ({ terms, mean: 1.77 * mean })),
    ],
    ["mean: nothing returned", changed(({ terms }) => ({ terms, mean: undefined }))],
  ])("in one part of the result: %s", (name, answer) => {
    expect(named(answer)).toBe(name);
  });

  test("beside a catalogued mistake, which is named first", () => {
    const [{ answer, explanation }] = catalogue.mistakes;
    const diagnosis = diagnose((values, weights) => {
      const { terms, mean } = answer(values, weights);
      return { terms: terms.map((term) => -term), mean: -mean };
    }, catalogue);
    expect(diagnosis?.name).toBe("weights ignored, and the opposite sign");
    expect(diagnosis?.explanation).toContain(explanation);
  });

  test("in the first part, where each has a slip of its own", () => {
    const answer = changed(({ terms, mean }) => ({ terms: terms.slice(1), mean: 3 * mean }));
    expect(named(answer)).toBe("terms: the first entry missing");
  });

  test("not in a part that follows from another wrong one", () => {
    const answer = changed(({ terms, mean }) => ({
      terms: terms.map((term, i) => (i === 1 ? term + 0.3 : term)),
      mean: 3 * mean,
    }));
    expect(named(answer)).toBe("mean: 3 times the right result");
    const following = { ...catalogue, follows: { mean: ["terms"] } };
    expect(diagnose(answer, following)).toBeUndefined();
  });

  test("text, and another spelling of words", () => {
    const asText = changed(({ terms, mean }) => ({ terms: terms.map(String), mean }));
    expect(named(asText)).toBe("terms: text in the place of numbers");
    const sides: Catalogue<(value: number) => string> = {
      solution: (value) => (value > 0 ? "right-hand" : "left-hand"),
      probes: [[1], [-1], [3]],
      mistakes: [],
    };
    for (const side of ["Right-hand", "right_hand", "rightHand", "RIGHT-HAND"]) {
      const other = side.replace(/right/i, (r) =>
        r === "RIGHT" ? "LEFT" : r === "right" ? "left" : "Left",
      );
      expect(diagnose((value) => (value > 0 ? side : other), sides)?.name).toBe("another spelling");
    }
  });

  test("a mistake that fits by itself is not told with a slip besides", () => {
    const twice: typeof catalogue = {
      ...catalogue,
      mistakes: [...catalogue.mistakes, { ...catalogue.mistakes[0], name: "the same once more" }],
    };
    const answer = (values: Weights, weights: Weights) => {
      const result = catalogue.mistakes[0].answer(values, weights);
      (values as number[]).push(0);
      return result;
    };
    expect(diagnose(answer, twice)?.name).toBe("weights ignored");
  });

  test("not where one input alone shows it", () => {
    const [[first]] = catalogue.probes;
    const answer = changed(({ terms, mean }, values) => ({
      terms,
      mean: values[0] === first[0] ? -mean : mean,
    }));
    expect(named(answer)).toBeUndefined();
  });
});

describe("nothing is told that the results don't prove", () => {
  const entryAt: Catalogue<(row: Weights, index: number) => number> = {
    solution: (row, index) => 3 * row[index],
    probes: [
      [[4, 1, 7], 1],
      [[2, 5, -1, 6], 2],
      [[3, 8], 1],
    ],
    mistakes: [],
  };

  test("by NaN, which any input makes that means nothing", () => {
    expect(diagnose((row, index) => 3 * row[2 * index], entryAt)?.name).not.toBe("index doubled");
    expect(
      diagnose((_row, index) => (index === 2 ? 0 : Number.NaN), entryAt)?.name,
    ).toBeUndefined();
  });

  test("by an input that would be rounded to 0 every time", () => {
    const moved: Catalogue<(from: number, rate: number) => number> = {
      solution: (from, rate) => from - rate * from,
      probes: [
        [3, 0.3],
        [-2, 0.4],
        [5, 0.1],
      ],
      mistakes: [],
    };
    expect(diagnose((from) => from, moved)?.name).toBe("rate not used");
  });

  const shares: Catalogue<(values: Weights) => number[]> = {
    solution: (values) => values.map((value) => value / values.reduce((sum, v) => sum + v, 0)),
    probes: [[[3, 1, 4]], [[2, 7]], [[1, 5, 9, 2]]],
    mistakes: [
      {
        name: "sorted shares",
        explanation: "The shares come sorted; keep the order.",
        answer: (values) => shares.solution(values).sort((a, b) => a - b),
      },
      {
        name: "a share too many",
        explanation: "There is a 0 before the shares; leave it out.",
        answer: (values) => [0, ...shares.solution(values)],
      },
      {
        name: "half of each share",
        explanation: "The shares are halved; leave them as they are.",
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
    expect(diagnosis?.explanation ?? "").not.toContain("And then");
  });
});

test.each(exerciseIds)("%s: its lists of numbers are not all in order", async (id) => {
  const { probes } = await catalogueOf(id);
  const lists = (probes as readonly (readonly unknown[])[])
    .flat()
    .filter((value): value is number[] => Array.isArray(value) && value.length > 2)
    .filter((list) => list.every((value) => typeof value === "number"));
  const inOrder = (list: number[]) => list.every((value, i) => i === 0 || value >= list[i - 1]);
  const unsorted = lists.filter((list) => !inOrder(list) && !inOrder([...list].reverse()));
  expect(unsorted.length).toBeGreaterThanOrEqual(Math.min(1, lists.length));
});

test("parameters have the names that the source gives them", () => {
  expect(parameterNames(softmax)).toEqual(["logits"]);
  expect(parameterNames(combineShards)).toEqual(["shards"]);
  expect(parameterNames((rate: number, curvature = 2) => rate * curvature)).toEqual([
    "rate",
    "curvature",
  ]);
});

test.each(exerciseIds)("%s: its parameters are found", async (id) => {
  const { solution } = await catalogueOf(id);
  expect(parameterNames(solution).length).toBeGreaterThanOrEqual(Math.max(1, solution.length));
});
