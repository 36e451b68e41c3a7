import { entropyAndKl } from "../../../../../solutions/04-cross-entropy/entropy-and-kl.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { rareMistakes } from "./rareMistakes.js";

type Distribution = readonly number[];
/** Not d3's sum, which skips NaN: 0·log 0 is NaN. */
const total = (q: Distribution, term: (weight: number, j: number) => number) =>
  q.reduce((before, weight, j) => before + term(weight, j), 0);

const pair = (q: Distribution, p: Distribution): [Distribution, Distribution] => [q, p];

export const catalogue: MistakeCatalogue<typeof entropyAndKl> = {
  solution: entropyAndKl,
  probes: [pair([0.3, 0.5, 0.2], [0.2, 0.2, 0.6]), pair([0.9, 0.1], [0.4, 0.6])],
  extremes: [
    pair([1, 0], [0.5, 0.5]),
    pair([0.5, 0.5, 0], [0.5, 0.5, 0]),
    pair([0.5, 0.5], [1, 0]),
    pair([0, 0.25, 0.75], [0.5, 0.3, 0.2]),
  ],
  mistakes: [
    {
      id: "qAndPSwapped",
      answer: (q, p) => entropyAndKl(p, q),
    },
    {
      id: "divergenceOtherWayRound",
      answer: (q, p) => ({ ...entropyAndKl(q, p), kl: entropyAndKl(p, q).kl }),
    },
    {
      id: "entropyOfModel",
      answer: (q, p) => ({ ...entropyAndKl(q, p), entropy: entropyAndKl(p, q).entropy }),
    },
    {
      id: "crossEntropyOtherWayRound",
      answer: (q, p) => ({ ...entropyAndKl(q, p), crossEntropy: entropyAndKl(p, q).crossEntropy }),
    },
    {
      id: "bitsInsteadOfNats",
      answer: (q, p) => {
        const { entropy, kl, crossEntropy } = entropyAndKl(q, p);
        return {
          entropy: entropy / Math.LN2,
          kl: kl / Math.LN2,
          crossEntropy: crossEntropy / Math.LN2,
        };
      },
    },
    {
      id: "minusSignsMissing",
      answer: (q, p) => {
        const { entropy, kl, crossEntropy } = entropyAndKl(q, p);
        return { entropy: -entropy, kl, crossEntropy: -crossEntropy };
      },
    },
    {
      id: "entropysMinusSignMissing",
      answer: (q, p) => {
        const { entropy, kl } = entropyAndKl(q, p);
        return { entropy: -entropy, kl, crossEntropy: kl - entropy };
      },
    },
    {
      id: "entropyMinusCrossEntropy",
      answer: (q, p) => ({ ...entropyAndKl(q, p), kl: -entropyAndKl(q, p).kl }),
    },
    {
      id: "divergenceEqualToCrossEntropy",
      answer: (q, p) => ({ ...entropyAndKl(q, p), kl: entropyAndKl(q, p).crossEntropy }),
    },
    {
      id: "entropyAndDivergenceSubtracted",
      answer: (q, p) => {
        const { entropy, kl } = entropyAndKl(q, p);
        return { entropy, kl, crossEntropy: entropy - kl };
      },
    },
    {
      id: "noWeights",
      answer: (q, p) => ({
        entropy: -total(q, (weight) => Math.log(weight)),
        kl: total(q, (weight, j) => Math.log(weight / p[j])),
        crossEntropy: -total(q, (_, j) => Math.log(p[j])),
      }),
    },
    {
      id: "averagedOverClasses",
      answer: (q, p) => {
        const { entropy, kl, crossEntropy } = entropyAndKl(q, p);
        const M = q.length;
        return { entropy: entropy / M, kl: kl / M, crossEntropy: crossEntropy / M };
      },
    },
    {
      id: "zeroTimesLogZeroLeftAsNan",
      answer: (q, p) => {
        const entropy = -total(q, (weight) => weight * Math.log(weight));
        const crossEntropy = -total(q, (weight, j) => weight * Math.log(p[j]));
        return { entropy, kl: crossEntropy - entropy, crossEntropy };
      },
    },
    {
      id: "zeroWeightsNotSkipped",
      answer: (q, p) => {
        const entropy = -total(q, (weight) => weight * Math.log(weight));
        const kl = total(q, (weight, j) => weight * Math.log(weight / p[j]));
        return { entropy, kl, crossEntropy: entropy + kl };
      },
    },
    {
      id: "ruledOutOutcomesSkipped",
      answer: (q, p) =>
        entropyAndKl(
          q.filter((_, j) => p[j] > 0),
          p.filter((pj) => pj > 0),
        ),
    },
    ...rareMistakes,
  ],
};
