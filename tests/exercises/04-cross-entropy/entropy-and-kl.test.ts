import { expect, test } from "vitest";
import type { entropyAndKl as words } from "../../../lib/lessons/04-cross-entropy/words/en/exercises/entropy-and-kl.js";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { aboutParts, changed, remarksOf } from "../remarks.js";

const { entropyAndKl } = answer<
  typeof import("../../../solutions/04-cross-entropy/entropy-and-kl.js")
>("04-cross-entropy/entropy-and-kl");
const remark = remarksOf<typeof words>("04-cross-entropy/entropy-and-kl");

test("oneTrueClass", {
  meta: { points: 1 },
}, () => {
  const three = (entropy: number, kl: number) => near({ entropy, kl, crossEntropy: entropy + kl });
  expect(entropyAndKl([1, 0], [0.5, 0.5])).toEqual(three(0, Math.LN2));
  expect(entropyAndKl([0, 0, 1], [0.5, 0.3, 0.2])).toEqual(three(0, Math.log(5)));
  expect(entropyAndKl([1], [1])).toEqual(three(0, 0));
  expect(entropyAndKl([1, 0], [1e-300, 1])).toEqual(three(0, -Math.log(1e-300)));
});

test("equalDistributions", {
  meta: { points: 1 },
}, () => {
  const ln4 = Math.log(4);
  const uniform = [0.25, 0.25, 0.25, 0.25];
  expect(entropyAndKl(uniform, uniform)).toEqual(near({ entropy: ln4, kl: 0, crossEntropy: ln4 }));
  const entropy = 1.5 * Math.LN2;
  const skewed = [0.5, 0.25, 0.25];
  expect(entropyAndKl(skewed, skewed)).toEqual(near({ entropy, kl: 0, crossEntropy: entropy }));
  // Nearly equal ones are no longer equal: KL = −½·log(1 − 4ε²), here with ε = 1/1024.
  const almost = entropyAndKl([0.5, 0.5], [0.5 + 1 / 1024, 0.5 - 1 / 1024]);
  expect(almost.kl, remark("nearlyEqual")).toEqual(
    nearRelative(-Math.log1p(-4 / 1024 ** 2) / 2, 1e-6),
  );
});

test("orderOfArguments", { meta: { points: 1 } }, () => {
  const [ln2, ln3] = [Math.LN2, Math.log(3)];
  const entropyOfQ = 2 * ln2 - 0.75 * ln3;
  expect(entropyAndKl([0.75, 0.25], [0.5, 0.5])).toEqual(
    near({ entropy: entropyOfQ, kl: ln2 - entropyOfQ, crossEntropy: ln2 }),
  );
  const crossed = 2 * ln2 - 0.5 * ln3;
  expect(entropyAndKl([0.5, 0.5], [0.75, 0.25])).toEqual(
    near({ entropy: ln2, kl: crossed - ln2, crossEntropy: crossed }),
  );
});

test("impossibleOutcomes", {
  meta: { points: 1 },
}, () => {
  expect(entropyAndKl([0.5, 0.5, 0], [0.5, 0.5, 0])).toEqual(
    near({ entropy: Math.LN2, kl: 0, crossEntropy: Math.LN2 }),
  );
  const infinity = Number.POSITIVE_INFINITY;
  expect(entropyAndKl([0.5, 0.5], [1, 0])).toEqual(
    near({ entropy: Math.LN2, kl: infinity, crossEntropy: infinity }),
  );
  // Rare is not never: however small q is, it counts.
  expect(entropyAndKl([0.5, 0.5, 1e-300], [0.5, 0.5, 0])).toEqual(
    near({ entropy: Math.LN2, kl: infinity, crossEntropy: infinity }),
  );
  const rare = entropyAndKl([1e-12, 1 - 1e-12], [0.5, 0.5]);
  expect(rare.entropy, remark("rareOutcome")).toEqual(nearRelative(2.863e-11, 1e-3));
});

test("anyDistributions", {
  meta: { points: 1 },
}, () => {
  randomly(({ integer, distribution, seed }) => {
    const count = integer(2, 6);
    const [q, p] = [distribution(count), distribution(count)];
    const sum = (term: (qj: number, pj: number) => number) =>
      q.reduce((total, qj, j) => total + term(qj, p[j]), 0);
    const expected = {
      entropy: sum((qj) => qj * Math.log(1 / qj)),
      kl: sum((qj, pj) => qj * Math.log(qj / pj)),
      crossEntropy: sum((qj, pj) => qj * Math.log(1 / pj)),
    };
    const copies = structuredClone([q, p]);
    const got = entropyAndKl(q, p);
    expect([q, p], changed("q", "p")).toEqual(copies);
    expect(got, aboutParts(got, expected, seed)).toEqual(near(expected));
  });
  // 500 outcomes with the weights 1, 2, …, 500 against as many that are equally likely.
  const many = Array.from({ length: 500 }, (_, j) => (j + 1) / 125_250);
  const entropy = many.reduce((total, qj) => total - qj * Math.log(qj), 0);
  expect(
    entropyAndKl(
      many,
      many.map(() => 1 / 500),
    ),
  ).toEqual(near({ entropy, kl: Math.log(500) - entropy, crossEntropy: Math.log(500) }));
});
