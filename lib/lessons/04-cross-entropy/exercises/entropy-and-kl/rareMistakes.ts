import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import {
  type Divergence,
  entropyAndKl,
} from "../../../../../solutions/04-cross-entropy/entropy-and-kl.js";

type Distribution = readonly number[];
type Three = typeof entropyAndKl;
type Term = (qj: number, pj: number) => number;

const floors = [
  ...[1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16],
  ...[Number.EPSILON, 1e-20, 1e-30, 1e-50, 1e-100, 1e-200, 1e-300, 1e-308, Number.MIN_VALUE],
];
/** A sum over the outcomes; NaN counts, unlike in d3's. */
const total = (q: Distribution, p: Distribution, term: Term) =>
  q.reduce((sum, qj, j) => sum + (qj === 0 ? 0 : term(qj, p[j])), 0);
/** Right, but for some of the three numbers. */
const but =
  (change: (right: Divergence, q: Distribution, p: Distribution) => Partial<Divergence>): Three =>
  (q, p) => {
    const right = entropyAndKl(q, p);
    return { ...right, ...change(right, q, p) };
  };
const finite =
  (instead: number): Three =>
  (q, p) => {
    const { entropy, kl, crossEntropy } = entropyAndKl(q, p);
    return { entropy, kl: Math.min(kl, instead), crossEntropy: Math.min(crossEntropy, instead) };
  };

export const rareMistakes: Mistake<Three>[] = [
  {
    name: "a divergence without weights",
    explanation: "The divergence sums log(q/p) without weights; weigh each logarithm by q.",
    answer: but((_, q, p) => ({ kl: total(q, p, (qj, pj) => Math.log(qj / pj)) })),
  },
  {
    name: "the divergence weighted by p",
    explanation: "The divergence weighs log(q/p) by p; the weights are those of q.",
    answer: but((_, q, p) => ({ kl: total(q, p, (qj, pj) => pj * Math.log(qj / pj)) })),
  },
  {
    name: "a quotient of logarithms",
    explanation:
      "The divergence has log q / log p; it needs the logarithm of the quotient, log(q/p).",
    answer: but((_, q, p) => ({ kl: total(q, p, (qj, pj) => (qj * Math.log(qj)) / Math.log(pj)) })),
  },
  {
    name: "the divergence made symmetric",
    explanation:
      "The divergences of both directions are averaged; KL(q‖p) is the one with weights q.",
    answer: but((right, q, p) => ({ kl: (right.kl + entropyAndKl(p, q).kl) / 2 })),
  },
  {
    name: "the divergences of both directions added",
    explanation: "The divergences of both directions are added; KL(q‖p) is the one with weights q.",
    answer: but((right, q, p) => ({ kl: right.kl + entropyAndKl(p, q).kl })),
  },
  {
    name: "entropy and cross-entropy added",
    explanation: "The divergence is the sum of entropy and cross-entropy; it is their difference.",
    answer: but(({ entropy, crossEntropy }) => ({ kl: entropy + crossEntropy })),
  },
  {
    name: "the quotient of the two entropies",
    explanation:
      "The divergence is cross-entropy divided by entropy; subtract the entropy instead.",
    answer: but(({ entropy, crossEntropy }) => ({ kl: crossEntropy / entropy })),
  },
  {
    name: "the difference of the entropies of p and q",
    explanation:
      "The divergence is the difference of H(p) and H(q); it needs the cross-entropy H(q, p).",
    answer: but(({ entropy }, q, p) => ({ kl: entropyAndKl(p, q).entropy - entropy })),
  },
  {
    name: "a squared distance",
    explanation: "The divergence is a sum of squared differences; it needs q·log(q/p).",
    answer: but((_, q, p) => ({ kl: total(q, p, (qj, pj) => (qj - pj) ** 2) })),
  },
  {
    name: "absolute terms in the divergence",
    explanation: "The divergence sums the terms without their signs; some of them are negative.",
    answer: but((_, q, p) => ({ kl: total(q, p, (qj, pj) => Math.abs(qj * Math.log(qj / pj))) })),
  },
  {
    name: "the cross-entropy without weights",
    explanation: "The cross-entropy sums −log p without weights; weigh each logarithm by q.",
    answer: but((_, q, p) => ({ crossEntropy: total(q, p, (_qj, pj) => -Math.log(pj)) })),
  },
  {
    name: "the entropy of p as the cross-entropy",
    explanation: "The cross-entropy is the entropy of p; its weights are those of q.",
    answer: but((_, q, p) => ({ crossEntropy: entropyAndKl(p, q).entropy })),
  },
  {
    name: "the cross-entropy with 1 − p as well",
    explanation:
      "The cross-entropy also has −(1 − q)·log(1 − p); sum −q·log p over the outcomes alone.",
    answer: but((_, q, p) => ({
      crossEntropy: total(q, p, (qj, pj) => -qj * Math.log(pj) - (1 - qj) * Math.log(1 - pj)),
    })),
  },
  {
    name: "perplexities instead of entropies",
    explanation:
      "The exponentials of the three numbers are returned; return the numbers themselves.",
    answer: but(({ entropy, kl, crossEntropy }) => ({
      entropy: Math.exp(entropy),
      kl: Math.exp(kl),
      crossEntropy: Math.exp(crossEntropy),
    })),
  },
  {
    name: "stops at the first q of 0",
    explanation: "All that comes after an outcome with q = 0 is left out: go on with the next one.",
    answer: (q, p) => entropyAndKl(q.slice(0, [...q, 0].indexOf(0)), p),
  },
  {
    name: "q alone filtered",
    explanation:
      "Outcomes with q = 0 are taken out of q but not out of p, so q and p no longer match.",
    answer: (q, p) =>
      entropyAndKl(
        q.filter((qj) => qj > 0),
        p,
      ),
  },
  {
    name: "the divergence skips what the model rules out",
    explanation: "Where p = 0 and q > 0 the divergence leaves the outcome out; it costs Infinity.",
    answer: but((right, q, p) =>
      right.kl === Number.POSITIVE_INFINITY
        ? { kl: total(q, p, (qj, pj) => (pj === 0 ? 0 : qj * Math.log(qj / pj))) }
        : {},
    ),
  },
  {
    name: "the cross-entropy skips what the model rules out",
    explanation:
      "Where p = 0 and q > 0 the cross-entropy leaves the outcome out; it costs Infinity.",
    answer: but((_, q, p) => ({
      crossEntropy: total(q, p, (qj, pj) => (pj === 0 ? 0 : -qj * Math.log(pj))),
    })),
  },
  ...[0, 1e9, Number.MAX_VALUE, Number.MAX_SAFE_INTEGER].map((instead) => ({
    name: `${instead} in the place of Infinity`,
    explanation:
      "Where p = 0 and q > 0 the results are finite; kl and crossEntropy are Infinity there.",
    answer:
      instead === 0
        ? but(({ kl, crossEntropy }) => ({
            kl: kl === Number.POSITIVE_INFINITY ? 0 : kl,
            crossEntropy: crossEntropy === Number.POSITIVE_INFINITY ? 0 : crossEntropy,
          }))
        : finite(instead),
  })),
  ...floors.map((floor) => ({
    name: `p kept above ${floor}`,
    explanation:
      "p = 0 with q > 0 costs too little, as with a floor or something added to p; it costs Infinity.",
    answer: (q: Distribution, p: Distribution) =>
      entropyAndKl(
        q,
        p.map((pj) => Math.max(pj, floor)),
      ),
  })),
];
