// The factor by which an answer is off, where it is the same for every input.

import type { AnyAnswer, Diagnosed } from "./diagnosed.js";
import type { Outcome } from "./outcome.js";
import { mapNumbers, numbersIn } from "./values.js";

/** The factor between an answer's results and the right ones, if it is one number for all of them. */
function factorOf(seen: readonly Outcome[], right: readonly Outcome[]): number | undefined {
  const ratios = [...seen.keys()]
    .filter((i) => seen[i].threw === undefined)
    .flatMap((i) => {
      const [got, expected] = [numbersIn(seen[i].given), numbersIn(right[i].given)];
      if (got.length !== expected.length || got.length === 0) return [Number.NaN];
      return got.map((value, k) =>
        value === 0 && expected[k] === 0 ? undefined : value / expected[k],
      );
    })
    .filter((ratio) => ratio !== undefined);
  const [factor] = ratios;
  const constant = ratios.length >= 3 && ratios.every((ratio) => isNear(ratio, factor));
  return constant && Number.isFinite(factor) && !isNear(factor, 1) && factor !== 0
    ? factor
    : undefined;
}

/** The finding that all results of an answer are off by the same factor. */
export function wrongFactor(
  seen: readonly Outcome[],
  right: readonly Outcome[],
  solution: AnyAnswer,
): Diagnosed | undefined {
  const factor = factorOf(seen, right);
  if (factor === undefined) return undefined;
  return {
    finding: { slip: "result.factor", parameters: { factor: Number(factor.toPrecision(4)) } },
    answer: (...args) => mapNumbers(solution(...args), (value) => factor * value),
  };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}
