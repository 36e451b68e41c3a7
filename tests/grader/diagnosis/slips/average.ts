// An exercise in which much can go wrong, and what is found in an answer to it.
import { diagnose } from "../../../../grader/diagnosis/diagnose.js";
import type { Finding } from "../../../../grader/diagnosis/finding.js";
import type { MistakeCatalogue } from "../../../../lib/exercises/mistake.js";

export type Weights = readonly number[];

/** A mean with weights, and its terms. */
export function average(values: Weights, weights: Weights): { terms: number[]; mean: number } {
  const terms = values.map((value, i) => value * weights[i]);
  const total = (list: Weights) => list.reduce((sum, value) => sum + value, 0);
  return { terms, mean: total(terms) / total(weights) };
}

export const catalogue: MistakeCatalogue<typeof average> = {
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
      id: "weightsIgnored",
      answer: (values) =>
        average(
          values,
          values.map(() => 1),
        ),
    },
  ],
};

export const found = (answer: typeof average) => diagnose(answer, catalogue)?.finding;
/** A finding in one part of the result. */
export const inPart = (part: string, finding: Finding): Finding => ({
  slip: "part.wrong",
  parameters: { part, finding },
});
export const changed =
  (change: (right: { terms: number[]; mean: number }, values: Weights) => object) =>
  (values: Weights, weights: Weights) =>
    change(average(values, weights), values) as { terms: number[]; mean: number };
