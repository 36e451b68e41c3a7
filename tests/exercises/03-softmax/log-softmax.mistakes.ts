import { max, sum } from "d3-array";
import { logSumExp, softmax } from "../../../lib/softmax.js";
import { logSoftmax } from "../../../solutions/03-softmax/log-softmax.js";
import type { Catalogue } from "../catalogue.js";

const probabilities = (logits: readonly number[]) => softmax([...logits]);

export const catalogue: Catalogue<typeof logSoftmax> = {
  solution: logSoftmax,
  probes: [[[1, 3, 2]], [[0.5, -1]], [[-2, -1, -4, -3]], [[2]]],
  extremes: [[[1000, 0]], [[0, -50]], [[-1000, -1000]]],
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
    ...[1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16].map((floor) => ({
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
      name: "the sign turned round",
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
  ],
};
