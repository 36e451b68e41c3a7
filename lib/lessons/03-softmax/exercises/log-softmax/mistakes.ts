import { max, mean, sum } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { logSoftmax } from "../../../../../solutions/03-softmax/log-softmax.js";
import { logSumExp, softmax } from "../../../../softmax.js";

const probabilities = (logits: readonly number[]) => softmax([...logits]);

export const catalogue: Catalogue<typeof logSoftmax> = {
  solution: logSoftmax,
  probes: [[[1, 3, 2]], [[0.5, -1]], [[-2, -1, -4, -3]], [[2]]],
  extremes: [
    [[0, -23]],
    [[0, -27.5]],
    [[0, -34.5]],
    [[0, -36.8]],
    [[0, -46]],
    [[0, -69]],
    [[0, -87.5]],
    [[0, -115]],
    [[0, -230]],
    [[0, -690]],
    [[1000, 0]],
    [[0, -50]],
    [[-1000, -1000]],
  ],
  tolerance: 1e-12,
  mistakes: [
    {
      name: "the logarithm of softmax",
      explanation:
        "A tiny probability is rounded to 0, and its logarithm to −Infinity: subtract logSumExp instead.",
      answer: (logits) => probabilities(logits).map(Math.log),
    },
    {
      name: "the logarithm of the plain formula",
      explanation:
        "Math.exp overflows for large logits: take the logarithm of the formula on paper first.",
      answer: (logits) => {
        const total = sum(logits, Math.exp);
        return logits.map((logit) => Math.log(Math.exp(logit) / total));
      },
    },
    {
      name: "a sum of exponentials without a shift",
      explanation: "log Σ exp(h) overflows as it is written; logSumExp computes it safely.",
      answer: (logits) => logits.map((logit) => logit - Math.log(sum(logits, Math.exp))),
    },
    ...[
      1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16, 1e-20, 1e-30, 1e-38, 1e-50, 1e-100, 1e-300,
    ].map((floor) => ({
      name: `probabilities kept above ${floor}`,
      explanation:
        "A floor under the probabilities falsifies small ones; subtract logSumExp, which needs none.",
      answer: (logits: readonly number[]) =>
        probabilities(logits).map((p) => Math.log(Math.max(p, floor))),
    })),
    {
      name: "only the largest logit subtracted",
      explanation: "Only the largest logit is subtracted; subtract log Σ exp(h), which is larger.",
      answer: (logits) => logits.map((logit) => logit - (max(logits) ?? 0)),
    },
    {
      name: "the sign reversed",
      explanation: "The results are −log p, the loss; log-probabilities are at most 0.",
      answer: (logits) => logits.map((logit) => logSumExp(logits) - logit),
    },
    {
      name: "the probabilities themselves",
      explanation: "The probabilities are returned; the task asks for their logarithms.",
      answer: probabilities,
    },
    {
      name: "divided by log-sum-exp",
      explanation:
        "The logarithm of a quotient is a difference: subtract logSumExp, don't divide by it.",
      answer: (logits) => logits.map((logit) => logit / logSumExp(logits)),
    },
    {
      name: "log-sum-exp added",
      explanation: "logSumExp is added; the logarithm of the denominator has to be subtracted.",
      answer: (logits) => logits.map((logit) => logit + logSumExp(logits)),
    },
    {
      name: "the sum of the exponentials subtracted",
      explanation: "The sum of the exponentials is subtracted; subtract its logarithm.",
      answer: (logits) => logits.map((logit) => logit - sum(logits, Math.exp)),
    },
    {
      name: "the sum of the logits subtracted",
      explanation: "The sum of the logits is subtracted; log Σ exp(h) is another number.",
      answer: (logits) => logits.map((logit) => logit - sum(logits)),
    },
    {
      name: "logarithms to base 2",
      explanation: "The logarithms have base 2; use the natural logarithm.",
      answer: (logits) => logSoftmax(logits).map((log) => log / Math.LN2),
    },
    {
      name: "logarithms to base 10",
      explanation: "The logarithms have base 10; use the natural logarithm.",
      answer: (logits) => logSoftmax(logits).map((log) => log / Math.LN10),
    },
    {
      name: "the input overwritten",
      explanation: "The results are written into the caller's logits; make a new array with map.",
      answer: (logits) => {
        const own = logits as number[];
        const total = logSumExp(own);
        own.forEach((logit, j) => {
          own[j] = logit - total;
        });
        return own;
      },
    },
    {
      name: "the largest logit subtracted from the probabilities",
      explanation:
        "The largest logit is subtracted from each log-probability once more; logSumExp has it already.",
      answer: (logits) => logSoftmax(logits).map((log) => log - (max(logits) ?? 0)),
    },
    {
      name: "the largest probability as the measure",
      explanation:
        "Each is divided by the largest probability; divide by the sum, so subtract logSumExp.",
      sameAs: "only the largest logit subtracted",
      answer: (logits) => logits.map((logit) => logit - (max(logits) ?? 0)),
    },
    {
      name: "the logarithm of the logits",
      explanation: "The logarithm of each logit is taken; the logarithm of exp(h) is h itself.",
      answer: (logits) => logits.map((logit) => Math.log(logit) - logSumExp(logits)),
    },
    {
      name: "the exponential of the logit",
      explanation: "exp(h) takes the place of h; the logarithm of exp(h) is h itself.",
      answer: (logits) => logits.map((logit) => Math.exp(logit) - logSumExp(logits)),
    },
    {
      name: "the logarithm of log-sum-exp",
      explanation: "logSumExp is a logarithm already; subtract it as it is.",
      answer: (logits) => logits.map((logit) => logit - Math.log(logSumExp(logits))),
    },
    {
      name: "log-sum-exp itself everywhere",
      explanation: "Every entry is −logSumExp; add the logit that the entry belongs to.",
      answer: (logits) => logits.map(() => -logSumExp(logits)),
    },
    {
      name: "the mean of the logits subtracted",
      explanation: "The mean of the logits is subtracted; log Σ exp(h) is another number.",
      answer: (logits) => logits.map((logit) => logit - (mean(logits) ?? 0)),
    },
    {
      name: "log-sum-exp of the others",
      explanation: "The logit of the entry is left out of logSumExp; the sum is over all logits.",
      answer: (logits) =>
        logits.map((logit, j) =>
          logits.length === 1 ? 0 : logit - logSumExp(logits.filter((_, m) => m !== j)),
        ),
    },
    {
      name: "log-sum-exp so far",
      explanation: "logSumExp is taken of the logits up to this one; the sum is over all logits.",
      answer: (logits) => logits.map((logit, j) => logit - logSumExp(logits.slice(0, j + 1))),
    },
    ...[
      1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16, 1e-20, 1e-30, 1e-38, 1e-50, 1e-100,
      1e-300,
    ].map((small) => ({
      name: `${small} added under the logarithm`,
      explanation:
        "A small number is added to each probability, which falsifies tiny ones: subtract logSumExp.",
      answer: (logits: readonly number[]) => probabilities(logits).map((p) => Math.log(p + small)),
    })),
    {
      name: "the probability in the place of the logit",
      explanation: "logSumExp is subtracted from the probabilities; subtract it from the logits.",
      answer: (logits) => probabilities(logits).map((p) => p - logSumExp(logits)),
    },
  ],
};
