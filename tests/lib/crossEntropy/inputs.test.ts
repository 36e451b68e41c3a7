import { describe, expect, test } from "vitest";
import {
  crossEntropy,
  crossEntropyGradient,
  entropy,
  klDivergence,
  negativeLogLikelihood,
  perplexity,
} from "../../../lib/crossEntropy.js";
import { refusals, untyped } from "../refusals.js";

const infinity = Number.POSITIVE_INFINITY;

describe("inputs", () => {
  test("frozen and typed arrays give the same and are not changed", () => {
    for (const p of [Object.freeze([0.25, 0.75]), Float64Array.of(0.25, 0.75)]) {
      expect(negativeLogLikelihood(p, 0)).toBe(negativeLogLikelihood([0.25, 0.75], 0));
      expect(crossEntropy(p, 0)).toBe(crossEntropy([0.25, 0.75], 0));
      expect(crossEntropyGradient(p, 0)).toEqual(crossEntropyGradient([0.25, 0.75], 0));
      expect(entropy(p)).toBe(entropy([0.25, 0.75]));
      expect(klDivergence(p, p)).toBe(0);
      expect(Array.from(p)).toEqual([0.25, 0.75]);
    }
  });
});

describe.each(
  Object.entries({ crossEntropy, crossEntropyGradient }),
)("bad values for %s", (name, f) => {
  refusals([
    [
      `${name} requires logits to be an array of at least one number, got an empty array`,
      () => f([], 0),
    ],
    [`${name} requires logits[0] to be a finite number, got NaN`, () => f([Number.NaN], 0)],
    [`${name} requires logits[1] to be a finite number, got Infinity`, () => f([0, infinity], 0)],
    [`${name} requires label to be an integer from 0 to 2, got 3`, () => f([1, 2, 3], 3)],
    [`${name} requires label to be an integer from 0 to 2, got -1`, () => f([1, 2, 3], -1)],
    [`${name} requires label to be an integer from 0 to 1, got 0.5`, () => f([1, 2], 0.5)],
    [`${name} requires label to be an integer from 0 to 1, got NaN`, () => f([1, 2], Number.NaN)],
    [`${name} requires label to be an integer from 0 to 1, got "0"`, () => f([1, 2], untyped("0"))],
  ]);
});

describe.each([
  ["negativeLogLikelihood", "probabilities", (p: number[]) => negativeLogLikelihood(p, 0)],
  ["entropy", "p", (p: number[]) => entropy(p)],
  ["klDivergence", "q", (p: number[]) => klDivergence(p, [0.5, 0.5])],
] as const)("distributions that %s refuses", (name, argument, f) => {
  refusals([
    [
      `${name} requires ${argument} to be an array of at least one number, got an empty array`,
      () => f([]),
    ],
    [`${name} requires ${argument}[0] to be a finite number, got NaN`, () => f([Number.NaN, 1])],
    [
      `${name} requires ${argument}[1] to be a probability from 0 to 1, got -0.5`,
      () => f([1, -0.5, 0.5]),
    ],
    [`${name} requires ${argument}[0] to be a probability from 0 to 1, got 2`, () => f([2, 1])],
    [
      `${name} requires ${argument} to be a distribution that sums to 1, got a sum of 0.75`,
      () => f([0.5, 0.25]),
    ],
    [
      `${name} requires ${argument} to be a distribution that sums to 1, got a sum of 1.5`,
      () => f([0.75, 0.75]),
    ],
  ]);
});

describe("other bad values", () => {
  refusals([
    [
      "negativeLogLikelihood requires label to be an integer from 0 to 1, got 2",
      () => negativeLogLikelihood([0.5, 0.5], 2),
    ],
    [
      "klDivergence requires p to be an array of length 2, got an array of length 1",
      () => klDivergence([0.5, 0.5], [1]),
    ],
    [
      "klDivergence requires p to be a distribution that sums to 1, got a sum of 0.5",
      () => klDivergence([0.5, 0.5], [0.5, 0]),
    ],
    [
      "perplexity requires meanLoss to be a finite number, 0 or more, got -0.1",
      () => perplexity(-0.1),
    ],
    [
      "perplexity requires meanLoss to be a finite number, 0 or more, got Infinity",
      () => perplexity(infinity),
    ],
  ]);
});
