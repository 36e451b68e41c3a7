import {
  type Divergence,
  entropyAndKl,
} from "../../../../../solutions/04-cross-entropy/entropy-and-kl.js";
import type { Mistake } from "../../../../exercises/mistake.js";

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
    id: "divergenceWithoutWeights",
    answer: but((_, q, p) => ({ kl: total(q, p, (qj, pj) => Math.log(qj / pj)) })),
  },
  {
    id: "divergenceWeightedByP",
    answer: but((_, q, p) => ({ kl: total(q, p, (qj, pj) => pj * Math.log(qj / pj)) })),
  },
  {
    id: "quotientOfLogarithms",
    answer: but((_, q, p) => ({ kl: total(q, p, (qj, pj) => (qj * Math.log(qj)) / Math.log(pj)) })),
  },
  {
    id: "divergenceMadeSymmetric",
    answer: but((right, q, p) => ({ kl: (right.kl + entropyAndKl(p, q).kl) / 2 })),
  },
  {
    id: "divergencesOfBothDirectionsAdded",
    answer: but((right, q, p) => ({ kl: right.kl + entropyAndKl(p, q).kl })),
  },
  {
    id: "entropyAndCrossEntropyAdded",
    answer: but(({ entropy, crossEntropy }) => ({ kl: entropy + crossEntropy })),
  },
  {
    id: "quotientOfTwoEntropies",
    answer: but(({ entropy, crossEntropy }) => ({ kl: crossEntropy / entropy })),
  },
  {
    id: "differenceOfEntropiesOfPAndQ",
    answer: but(({ entropy }, q, p) => ({ kl: entropyAndKl(p, q).entropy - entropy })),
  },
  {
    id: "squaredDistance",
    answer: but((_, q, p) => ({ kl: total(q, p, (qj, pj) => (qj - pj) ** 2) })),
  },
  {
    id: "absoluteTermsInDivergence",
    answer: but((_, q, p) => ({ kl: total(q, p, (qj, pj) => Math.abs(qj * Math.log(qj / pj))) })),
  },
  {
    id: "crossEntropyWithoutWeights",
    answer: but((_, q, p) => ({ crossEntropy: total(q, p, (_qj, pj) => -Math.log(pj)) })),
  },
  {
    id: "entropyOfPAsCrossEntropy",
    answer: but((_, q, p) => ({ crossEntropy: entropyAndKl(p, q).entropy })),
  },
  {
    id: "crossEntropyWithOneMinusPAsWell",
    answer: but((_, q, p) => ({
      crossEntropy: total(q, p, (qj, pj) => -qj * Math.log(pj) - (1 - qj) * Math.log(1 - pj)),
    })),
  },
  {
    id: "perplexitiesInsteadOfEntropies",
    answer: but(({ entropy, kl, crossEntropy }) => ({
      entropy: Math.exp(entropy),
      kl: Math.exp(kl),
      crossEntropy: Math.exp(crossEntropy),
    })),
  },
  {
    id: "stopsAtFirstQOfZero",
    answer: (q, p) => entropyAndKl(q.slice(0, [...q, 0].indexOf(0)), p),
  },
  {
    id: "qAloneFiltered",
    answer: (q, p) =>
      entropyAndKl(
        q.filter((qj) => qj > 0),
        p,
      ),
  },
  {
    id: "divergenceSkipsWhatModelRulesOut",
    answer: but((right, q, p) =>
      right.kl === Number.POSITIVE_INFINITY
        ? { kl: total(q, p, (qj, pj) => (pj === 0 ? 0 : qj * Math.log(qj / pj))) }
        : {},
    ),
  },
  {
    id: "crossEntropySkipsWhatModelRulesOut",
    answer: but((_, q, p) => ({
      crossEntropy: total(q, p, (qj, pj) => (pj === 0 ? 0 : -qj * Math.log(pj))),
    })),
  },
  ...[0, 1e9, Number.MAX_VALUE, Number.MAX_SAFE_INTEGER].map((instead) => ({
    id: "finiteInsteadOfInfinity",
    parameters: { instead },
    answer:
      instead === 0
        ? but(({ kl, crossEntropy }) => ({
            kl: kl === Number.POSITIVE_INFINITY ? 0 : kl,
            crossEntropy: crossEntropy === Number.POSITIVE_INFINITY ? 0 : crossEntropy,
          }))
        : finite(instead),
  })),
  ...floors.map((floor) => ({
    id: "pKeptAboveFloor",
    parameters: { floor },
    answer: (q: Distribution, p: Distribution) =>
      entropyAndKl(
        q,
        p.map((pj) => Math.max(pj, floor)),
      ),
  })),
];
