import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { entropyAndKl } from "../../../../../solutions/04-cross-entropy/entropy-and-kl.js";
import { rareMistakes } from "./rareMistakes.js";

type Distribution = readonly number[];
/** Not d3's sum, which skips NaN: 0·log 0 is NaN. */
const total = (q: Distribution, term: (weight: number, j: number) => number) =>
  q.reduce((before, weight, j) => before + term(weight, j), 0);

const pair = (q: Distribution, p: Distribution): [Distribution, Distribution] => [q, p];

export const catalogue: Catalogue<typeof entropyAndKl> = {
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
      name: "q and p exchanged",
      explanation:
        "The two distributions are exchanged: q, the true one, comes first and gives the weights.",
      answer: (q, p) => entropyAndKl(p, q),
    },
    {
      name: "the divergence the other way round",
      explanation: "The divergence is KL(p‖q); KL(q‖p) has the weights q and the quotients q/p.",
      answer: (q, p) => ({ ...entropyAndKl(q, p), kl: entropyAndKl(p, q).kl }),
    },
    {
      name: "the entropy of the model",
      explanation: "The entropy is that of p; H(q) is that of the true distribution.",
      answer: (q, p) => ({ ...entropyAndKl(q, p), entropy: entropyAndKl(p, q).entropy }),
    },
    {
      name: "the cross-entropy the other way round",
      explanation:
        "The cross-entropy has the weights p and the logarithms of q; it is the other way round.",
      answer: (q, p) => ({ ...entropyAndKl(q, p), crossEntropy: entropyAndKl(p, q).crossEntropy }),
    },
    {
      name: "bits instead of nats",
      explanation:
        "The results are in bits, as from Math.log2; nats need the natural logarithm, Math.log.",
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
      name: "minus signs missing",
      explanation: "Entropy and cross-entropy are negative; put a minus before their sums.",
      answer: (q, p) => {
        const { entropy, kl, crossEntropy } = entropyAndKl(q, p);
        return { entropy: -entropy, kl, crossEntropy: -crossEntropy };
      },
    },
    {
      name: "the entropy's minus sign missing",
      explanation: "The entropy is negative, which spoils the sum as well; put a minus before it.",
      answer: (q, p) => {
        const { entropy, kl } = entropyAndKl(q, p);
        return { entropy: -entropy, kl, crossEntropy: kl - entropy };
      },
    },
    {
      name: "entropy minus cross-entropy",
      explanation: "The divergence is negative: it is cross-entropy minus entropy.",
      answer: (q, p) => ({ ...entropyAndKl(q, p), kl: -entropyAndKl(q, p).kl }),
    },
    {
      name: "the divergence equal to the cross-entropy",
      explanation: "The entropy is not subtracted: KL(q‖p) = H(q, p) − H(q).",
      answer: (q, p) => ({ ...entropyAndKl(q, p), kl: entropyAndKl(q, p).crossEntropy }),
    },
    {
      name: "entropy and divergence subtracted",
      explanation: "The cross-entropy is the sum of entropy and divergence, not their difference.",
      answer: (q, p) => {
        const { entropy, kl } = entropyAndKl(q, p);
        return { entropy, kl, crossEntropy: entropy - kl };
      },
    },
    {
      name: "no weights",
      explanation: "The logarithms are summed without weights; weigh each one by q.",
      answer: (q, p) => ({
        entropy: -total(q, (weight) => Math.log(weight)),
        kl: total(q, (weight, j) => Math.log(weight / p[j])),
        crossEntropy: -total(q, (_, j) => Math.log(p[j])),
      }),
    },
    {
      name: "averaged over the classes",
      explanation:
        "The sums are divided by the number of outcomes; the weights q have averaged them already.",
      answer: (q, p) => {
        const { entropy, kl, crossEntropy } = entropyAndKl(q, p);
        const M = q.length;
        return { entropy: entropy / M, kl: kl / M, crossEntropy: crossEntropy / M };
      },
    },
    {
      name: "0·log 0 left as NaN",
      explanation: "0 times −Infinity is NaN in JavaScript; skip the outcomes with q = 0.",
      answer: (q, p) => {
        const entropy = -total(q, (weight) => weight * Math.log(weight));
        const crossEntropy = -total(q, (weight, j) => weight * Math.log(p[j]));
        return { entropy, kl: crossEntropy - entropy, crossEntropy };
      },
    },
    {
      name: "no outcome with q = 0 skipped",
      explanation:
        "Where q is 0 all three are NaN: 0 times −Infinity is NaN in JavaScript, so skip q = 0.",
      answer: (q, p) => {
        const entropy = -total(q, (weight) => weight * Math.log(weight));
        const kl = total(q, (weight, j) => weight * Math.log(weight / p[j]));
        return { entropy, kl, crossEntropy: entropy + kl };
      },
    },
    {
      name: "outcomes skipped that the model rules out",
      explanation: "An outcome with p = 0 is skipped although it happens; it costs Infinity.",
      answer: (q, p) =>
        entropyAndKl(
          q.filter((_, j) => p[j] > 0),
          p.filter((pj) => pj > 0),
        ),
    },
    ...rareMistakes,
  ],
};
