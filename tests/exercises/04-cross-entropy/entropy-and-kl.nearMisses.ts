import {
  type Divergence,
  entropyAndKl,
} from "../../../solutions/04-cross-entropy/entropy-and-kl.js";
import type { Trials } from "../trials.js";

type Distribution = readonly number[];
type Logarithm = (p: number) => number;

/** The three sums with a logarithm of one's own, over the outcomes that `counts` keeps. */
function sums(
  q: Distribution,
  p: Distribution,
  log: Logarithm,
  counts = (weight: number, _j: number) => weight > 0,
) {
  let [entropy, crossEntropy] = [0, 0];
  q.forEach((weight, j) => {
    if (!counts(weight, j)) return;
    entropy -= weight * log(weight);
    crossEntropy -= weight * log(p[j]);
  });
  return { entropy, kl: crossEntropy - entropy, crossEntropy };
}

const each = (f: (value: number) => number) => (q: Distribution, p: Distribution) => {
  const { entropy, kl, crossEntropy } = entropyAndKl(q, p);
  return { entropy: f(entropy), kl: f(kl), crossEntropy: f(crossEntropy) };
};

export const trials: Trials<typeof entropyAndKl> = {
  nearMisses: [
    {
      reason: "weights below 1e-9 are skipped",
      answer: (q, p) => sums(q, p, Math.log, (weight) => weight > 1e-9),
    },
    {
      reason: "weights below 1e-200 are skipped",
      answer: (q, p) => sums(q, p, Math.log, (weight) => weight > 1e-200),
    },
    {
      reason: "logarithms are clamped at −700, and with them that of 0",
      answer: (q, p) => sums(q, p, (value) => Math.max(-700, Math.log(value))),
    },
    {
      reason: "logarithms are clamped at −50, but not that of 0",
      answer: (q, p) => sums(q, p, (x) => (x > 0 ? Math.max(-50, Math.log(x)) : Math.log(x))),
    },
    {
      reason: "1e-16 is added under the logarithms",
      answer: (q, p) => sums(q, p, (value) => Math.log(value + 1e-16)),
    },
    { reason: "6 decimals", answer: each((value) => Number(value.toFixed(6))) },
    { reason: "6 significant digits", answer: each((value) => Number(value.toPrecision(6))) },
    { reason: "32-bit floats", answer: each(Math.fround) },
    {
      reason: "values below 1e-5 are 0",
      answer: each((value) => (Math.abs(value) < 1e-5 ? 0 : value)),
    },
    {
      reason: "only the first ten outcomes",
      answer: (q, p) => entropyAndKl(q.slice(0, 10), p),
    },
    {
      reason: "the largest number in the place of Infinity",
      answer: each((value) => Math.min(value, Number.MAX_VALUE)),
    },
    {
      reason: "stops as soon as the weights sum to 1",
      answer: (q, p) => {
        let sum = 0;
        const counts = (weight: number) => {
          const before = sum;
          sum += weight;
          return before < 1 - 1e-9 && weight > 0;
        };
        return sums(q, p, Math.log, counts);
      },
    },
    {
      reason: "nothing is summed if there is one outcome alone",
      answer: (q, p) =>
        q.length === 1
          ? { entropy: 0, kl: Number.NaN, crossEntropy: Number.NaN }
          : entropyAndKl(q, p),
    },
  ],
  rightAnswers: [
    {
      reason: "the divergence by its own sum, and the cross-entropy from it",
      answer: (q, p) => {
        const terms = (f: (j: number) => number) =>
          q.reduce((total, weight, j) => (weight === 0 ? total : total + weight * f(j)), 0);
        const entropy = terms((j) => Math.log(1 / q[j]));
        const kl = terms((j) => Math.log(q[j] / p[j]));
        return { entropy, kl, crossEntropy: entropy + kl };
      },
    },
    {
      reason: "never below 0",
      answer: each((value) => Math.max(0, value)),
    },
    {
      reason: "a loop from the end, and base-2 logarithms turned into nats",
      answer: (q, p) => {
        let [bits, crossBits] = [0, 0];
        for (let j = q.length - 1; j >= 0; j--) {
          if (q[j] === 0) continue;
          bits += q[j] * Math.log2(q[j]);
          crossBits += q[j] * Math.log2(p[j]);
        }
        const [entropy, crossEntropy] = [-bits * Math.LN2, -crossBits * Math.LN2];
        return { crossEntropy, entropy, kl: crossEntropy - entropy };
      },
    },
    {
      reason: "recursion over the outcomes",
      answer: function descend(q, p): Divergence {
        if (q.length === 0) return { entropy: 0, kl: 0, crossEntropy: 0 };
        const rest = descend(q.slice(1), p.slice(1));
        if (q[0] === 0) return rest;
        return {
          entropy: rest.entropy - q[0] * Math.log(q[0]),
          kl: rest.kl + q[0] * (Math.log(q[0]) - Math.log(p[0])),
          crossEntropy: rest.crossEntropy - q[0] * Math.log(p[0]),
        };
      },
    },
    {
      reason: "sorted first, since the order of the outcomes doesn't matter",
      answer: (q, p) => {
        const order = [...q.keys()].sort((a, b) => q[a] - q[b]);
        return entropyAndKl(
          order.map((j) => q[j]),
          order.map((j) => p[j]),
        );
      },
    },
  ],
};
