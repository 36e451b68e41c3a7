import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  crossEntropy,
  crossEntropyGradient,
  entropy,
  klDivergence,
  negativeLogLikelihood,
  perplexity,
} from "../../lib/crossEntropy.js";
import { numericalGradient } from "../../lib/numericalGradient.js";
import { softmax } from "../../lib/softmax.js";
import {
  anyFinite,
  distribution,
  finite,
  labelledLogits,
  shuffled,
  twoDistributions,
} from "./arbitraries.js";
import { expectAllClose, expectClose } from "./close.js";
import { refusals, untyped } from "./refusals.js";

const infinity = Number.POSITIVE_INFINITY;
const uniform = (classCount: number) => new Array(classCount).fill(1 / classCount);

describe("negativeLogLikelihood", () => {
  test("worked by hand", () => {
    expectClose(negativeLogLikelihood([0.25, 0.75], 0), Math.log(4));
    expectClose(negativeLogLikelihood(uniform(10), 3), Math.log(10));
    expectClose(negativeLogLikelihood([5e-324, 1], 0), 1074 * Math.LN2);
  });

  test("is 0, not −0, for a certain and right model; Infinity for a certain and wrong one", () => {
    expect(negativeLogLikelihood([1, 0], 0)).toBe(0);
    expect(negativeLogLikelihood([1, 0], 1)).toBe(infinity);
  });

  test("accepts what rounding does to a distribution, in float32 too", () => {
    expectClose(negativeLogLikelihood(Float32Array.from(uniform(7)), 0), Math.log(7), 1e-7);
    expectClose(negativeLogLikelihood(softmax(new Array(1000).fill(0)), 999), Math.log(1000));
  });
});

describe("crossEntropy", () => {
  test("worked by hand", () => {
    expectClose(crossEntropy([0, 0], 1), Math.LN2);
    expectClose(crossEntropy([Math.log(1), Math.log(2), Math.log(5)], 0), Math.log(8));
    expectClose(crossEntropy(new Array(1000).fill(3), 500), Math.log(1000));
  });

  test("is exact where probabilities would underflow", () => {
    expect(crossEntropy([0, 1000], 0)).toBe(1000);
    expect(crossEntropy([-1000, 1000], 0)).toBe(2000);
    expect(crossEntropy([1e308, 0], 1)).toBe(1e308);
    expectClose(crossEntropy([40, 0], 0), Math.exp(-40));
    expect(crossEntropy([1000, 0], 0)).toBe(0);
    expect(crossEntropy([7], 0)).toBe(0);
  });

  test("is Infinity only where the value exceeds the largest number", () => {
    expect(crossEntropy([1e308, -1e308], 1)).toBe(infinity);
    expect(crossEntropy([1e308, -1e308], 0)).toBe(0);
  });

  test("is the negative log-likelihood of softmax", () => {
    fc.assert(
      fc.property(labelledLogits(15), ({ logits, label }) => {
        expectClose(
          crossEntropy(logits, label) + 1,
          negativeLogLikelihood(softmax(logits), label) + 1,
          1e-13,
        );
      }),
    );
  });

  test("is never negative, for any finite logits", () => {
    const any = fc.array(anyFinite, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(any, (logits) => {
        for (const label of logits.keys()) {
          expect(crossEntropy(logits, label)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test("does not change when all logits are shifted", () => {
    fc.assert(
      fc.property(labelledLogits(50), finite(1000), ({ logits, label }, shift) => {
        const shifted = logits.map((logit) => logit + shift);
        expect(crossEntropy(shifted, label)).toBeCloseTo(crossEntropy(logits, label), 10);
      }),
    );
  });

  test("follows the label when the classes are reordered", () => {
    const reordered = labelledLogits(50).chain(({ logits, label }) =>
      shuffled(logits).map(({ order, values }) => ({ logits, label, order, values })),
    );
    fc.assert(
      fc.property(reordered, ({ logits, label, order, values }) => {
        const moved = crossEntropy(values, order.indexOf(label));
        expect(moved).toBeCloseTo(crossEntropy(logits, label), 12);
      }),
    );
  });
});

describe("crossEntropyGradient", () => {
  test("is softmax minus the one-hot label", () => {
    expect(crossEntropyGradient([0, 0], 0)).toEqual([-0.5, 0.5]);
    expect(crossEntropyGradient([7], 0)).toEqual([0]);
    expect(crossEntropyGradient([1000, 0], 0)).toEqual([0, 0]);
    expect(crossEntropyGradient([1000, 0], 1)).toEqual([1, -1]);
    expect(crossEntropyGradient([1e308, -1e308], 1)).toEqual([1, -1]);
    fc.assert(
      fc.property(labelledLogits(50), ({ logits, label }) => {
        const expected = softmax(logits).map((p, m) => p - (m === label ? 1 : 0));
        expectAllClose(crossEntropyGradient(logits, label).concat(1), expected.concat(1));
      }),
    );
  });

  test("keeps its digits where the probability of the label rounds to 1", () => {
    expect(crossEntropyGradient([40, 0], 0)).toEqual([-Math.exp(-40), Math.exp(-40)]);
  });

  test("agrees with central differences of crossEntropy", () => {
    fc.assert(
      fc.property(labelledLogits(10), ({ logits, label }) => {
        const numerical = numericalGradient((h) => crossEntropy(h, label), logits);
        for (const [m, slope] of crossEntropyGradient(logits, label).entries()) {
          expect(slope).toBeCloseTo(numerical[m], 7);
        }
      }),
    );
  });

  test("sums to 0 and points from every wrong class to the label", () => {
    fc.assert(
      fc.property(labelledLogits(500), ({ logits, label }) => {
        const gradient = crossEntropyGradient(logits, label);
        expect(gradient.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 14);
        for (const [m, slope] of gradient.entries()) {
          expect(m === label ? slope <= 0 : slope >= 0).toBe(true);
        }
      }),
    );
  });
});

describe("entropy", () => {
  test("worked by hand", () => {
    expect(entropy([1])).toBe(0);
    expect(entropy([0, 1, 0])).toBe(0);
    expectClose(entropy([0.5, 0.5]), Math.LN2);
    expectClose(entropy([0.5, 0.25, 0.25]), 1.5 * Math.LN2);
    expectClose(entropy(uniform(1000)), Math.log(1000), 1e-12);
    expectClose(entropy([5e-324, 1]), 5e-324 * 744);
  });

  test("lies between 0 and log M", () => {
    fc.assert(
      fc.property(distribution, (p) => {
        expect(entropy(p)).toBeGreaterThanOrEqual(0);
        expect(entropy(p)).toBeLessThanOrEqual(Math.log(p.length) + 1e-14);
      }),
    );
  });

  test("does not depend on the order of the classes", () => {
    const reordered = distribution.chain((p) => shuffled(p).map(({ values }) => ({ p, values })));
    fc.assert(
      fc.property(reordered, ({ p, values }) => {
        expect(entropy(values)).toBeCloseTo(entropy(p), 13);
      }),
    );
  });
});

describe("klDivergence", () => {
  test("worked by hand, the truth first", () => {
    expectClose(klDivergence([1, 0], [0.5, 0.5]), Math.LN2);
    expectClose(klDivergence([0.5, 0.5], [0.75, 0.25]), Math.log(2) - Math.log(3) / 2);
    expect(klDivergence([1], [1])).toBe(0);
  });

  test("is Infinity where the model rules out what happens, and 0·log 0 is 0", () => {
    expect(klDivergence([0.5, 0.5], [1, 0])).toBe(infinity);
    expectClose(klDivergence([1, 0], [1 - 2 ** -20, 2 ** -20]), -Math.log(1 - 2 ** -20), 1e-9);
    expect(klDivergence([1, 0], [1, 0])).toBe(0);
    expectClose(klDivergence([0.5, 0.5], [5e-324, 1]), (1074 * Math.LN2) / 2 - Math.LN2);
  });

  test("is 0 for equal distributions, else not negative", () => {
    fc.assert(
      fc.property(twoDistributions, ([q, p]) => {
        expect(klDivergence(q, q)).toBe(0);
        expect(klDivergence(q, p)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("is what cross-entropy costs above entropy: −Σ q log p = H(q) + D(q‖p)", () => {
    fc.assert(
      fc.property(twoDistributions, ([q, p]) => {
        const terms = q.map((weight, m) => (weight === 0 ? 0 : -weight * Math.log(p[m])));
        const cost = terms.reduce((sum, term) => sum + term, 0);
        expectClose(1 + entropy(q) + klDivergence(q, p), 1 + cost, 1e-13);
      }),
    );
  });

  test("of a one-hot truth is the negative log-likelihood", () => {
    fc.assert(
      fc.property(distribution, (p) => {
        for (const label of p.keys()) {
          const oneHot = p.map((_, m) => (m === label ? 1 : 0));
          expectClose(klDivergence(oneHot, p), negativeLogLikelihood(p, label));
        }
      }),
    );
  });
});

describe("perplexity", () => {
  test("counts the classes of a uniform guess", () => {
    expect(perplexity(0)).toBe(1);
    for (const classCount of [2, 10, 1000]) {
      expectClose(perplexity(crossEntropy(new Array(classCount).fill(0), 0)), classCount, 1e-14);
    }
  });

  test("overflows to Infinity", () => {
    expect(perplexity(709)).toBeLessThan(infinity);
    expect(perplexity(710)).toBe(infinity);
  });
});

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
