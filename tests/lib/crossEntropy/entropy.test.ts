import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  crossEntropy,
  entropy,
  klDivergence,
  negativeLogLikelihood,
  perplexity,
} from "../../../lib/crossEntropy.js";
import { distribution, shuffled, twoDistributions } from "../arbitraries.js";
import { expectClose } from "../close.js";

const infinity = Number.POSITIVE_INFINITY;

const uniform = (classCount: number) => new Array(classCount).fill(1 / classCount);

describe("entropy", () => {
  test("worked by hand", () => {
    expect(entropy([1])).toBe(0);
    expect(entropy([0, 1, 0])).toBe(0);
    expectClose(entropy([0.5, 0.5]), Math.LN2);
    expectClose(entropy([0.5, 0.25, 0.25]), 1.5 * Math.LN2);
    expectClose(entropy(uniform(1000)), Math.log(1000), 1e-12);
    expect(entropy([5e-324, 1])).toBe(744 * 5e-324);
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

  test("is not negative through rounding, for nearly equal distributions", () => {
    expect(klDivergence([0.015, 0.985], [0.0150000001, 0.9849999999])).toBe(0);
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
