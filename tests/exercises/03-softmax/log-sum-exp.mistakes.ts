import { max, mean, min, sum } from "d3-array";
import { logSumExp } from "../../../solutions/03-softmax/log-sum-exp.js";
import type { Catalogue } from "../catalogue.js";

/** max h + log of something, where the exponentials are shifted by the largest logit. */
const largest = (logits: readonly number[]) => max(logits) ?? 0;
const naive = (logits: readonly number[]) => Math.log(sum(logits, Math.exp));
const shiftedBy = (shift: number, logits: readonly number[]) =>
  shift + Math.log(sum(logits, (logit) => Math.exp(logit - shift)));

export const catalogue: Catalogue<typeof logSumExp> = {
  solution: logSumExp,
  probes: [[[1, 3, 2]], [[0, 0, 0, 0]], [[-2, -1]], [[5]]],
  extremes: [[[1000, 1000]], [[-1000, -1000]], [[1000, 0, -1000]], [[-1000, 0]], [[0, 1000]]],
  mistakes: [
    {
      name: "no shift",
      explanation:
        "Math.exp overflows above 709 and vanishes below −745: subtract the largest logit first.",
      answer: naive,
    },
    {
      name: "the shift not added back",
      explanation:
        "The largest logit is subtracted and never added again; add it to the logarithm.",
      answer: (logits) => logSumExp(logits) - largest(logits),
    },
    {
      name: "the shift subtracted once more",
      explanation: "The largest logit is subtracted from the logarithm; it has to be added.",
      answer: (logits) => logSumExp(logits) - 2 * largest(logits),
    },
    {
      name: "the logarithm of the mean",
      explanation: "The sum is divided by the number of logits; it is the sum that is asked for.",
      answer: (logits) => logSumExp(logits) - Math.log(logits.length),
    },
    {
      name: "shifted by the first logit",
      explanation: "The first logit is the shift; a larger one after it still overflows.",
      answer: (logits) => shiftedBy(logits[0], logits),
    },
    {
      name: "shifted by the mean",
      explanation: "The mean is the shift; a logit far above the mean still overflows.",
      answer: (logits) => shiftedBy(mean(logits) ?? 0, logits),
    },
    {
      name: "shifted by the smallest logit",
      explanation: "The smallest logit is the shift; the largest one still overflows.",
      answer: (logits) => shiftedBy(min(logits) ?? 0, logits),
    },
    {
      name: "a largest logit of at least 0",
      explanation:
        "The search for the largest logit starts at 0, so it fails when all are negative.",
      answer: (logits) => shiftedBy(Math.max(0, ...logits), logits),
    },
    {
      name: "no logarithm",
      explanation: "The sum of the exponentials is returned; take its logarithm.",
      answer: (logits) => sum(logits, Math.exp),
    },
    {
      name: "only the largest logit",
      explanation: "The largest logit is returned; the others add something to it.",
      answer: largest,
    },
    {
      name: "the sum of the logits",
      explanation:
        "The logarithm of a sum is not the sum of the logarithms; add the exponentials first.",
      answer: (logits) => sum(logits),
    },
    {
      name: "logarithm to base 2",
      explanation: "Math.log2 was used; the inverse of Math.exp is Math.log.",
      answer: (logits) => largest(logits) + (logSumExp(logits) - largest(logits)) / Math.LN2,
    },
    {
      name: "logarithm to base 10",
      explanation: "Math.log10 was used; the inverse of Math.exp is Math.log.",
      answer: (logits) => largest(logits) + (logSumExp(logits) - largest(logits)) / Math.LN10,
    },
    {
      name: "1 added to the sum",
      explanation:
        "Math.log1p adds 1 to the sum, but the largest term, exp(0) = 1, is in it already.",
      answer: (logits) => {
        const shift = largest(logits);
        return shift + Math.log1p(sum(logits, (logit) => Math.exp(logit - shift)));
      },
    },
    {
      name: "the input sorted",
      explanation:
        "Array.sort changes the caller's logits; Math.max finds the largest one without.",
      answer: (logits) => {
        (logits as number[]).sort((a, b) => b - a);
        return logSumExp(logits);
      },
    },
  ],
};
