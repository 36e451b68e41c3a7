import { max, mean, min, sum } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { logSumExp } from "../../../../../solutions/03-softmax/log-sum-exp.js";

/** max h + log of something, where the exponentials are shifted by the largest logit. */
const largest = (logits: readonly number[]) => max(logits) ?? 0;
const naive = (logits: readonly number[]) => Math.log(sum(logits, Math.exp));
const shiftedBy = (shift: number, logits: readonly number[]) =>
  shift + Math.log(sum(logits, (logit) => Math.exp(logit - shift)));

export const catalogue: Catalogue<typeof logSumExp> = {
  solution: logSumExp,
  probes: [[[1, 3, 2]], [[0, 0, 0, 0]], [[-2, -1]], [[5]]],
  extremes: [
    [[9, 1000, 20]],
    [[1000, 1000]],
    [[-1000, -1000]],
    [[1000, 0, -1000]],
    [[-1000, 0]],
    [[0, 1000]],
  ],
  tolerance: 1e-12,
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
      explanation: "The first logit is the shift; a much larger one after it still overflows.",
      answer: (logits) => shiftedBy(logits[0], logits),
    },
    {
      name: "shifted by the mean",
      explanation: "The mean is the shift; a logit far above the mean still overflows.",
      answer: (logits) => shiftedBy(mean(logits) ?? 0, logits),
    },
    {
      name: "shifted by the smallest logit",
      explanation: "The smallest logit is the shift; the largest one may still overflow.",
      answer: (logits) => shiftedBy(min(logits) ?? 0, logits),
    },
    {
      name: "a largest logit of at least 0",
      explanation:
        "The shift is never below 0, so logits that are all far below 0 vanish: start the search with one of them.",
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
    {
      name: "Math.max of the list itself",
      explanation:
        "The largest logit is NaN: Math.max takes numbers, so give it ...logits with the dots.",
      answer: (logits) => shiftedBy(Math.max(logits as unknown as number), logits),
    },
    {
      name: "shifted by the last logit",
      explanation: "The last logit is the shift; a much larger one before it still overflows.",
      answer: (logits) => shiftedBy(logits[logits.length - 1], logits),
    },
    {
      name: "shifted by the largest size",
      explanation:
        "The shift is the largest |h|; with logits that are all negative everything vanishes.",
      answer: (logits) => shiftedBy(Math.max(...logits.map(Math.abs)), logits),
    },
    {
      name: "shifted by the largest by a sort as text",
      explanation:
        "The largest logit is the last of a sort as text, where 9 comes after 1000; use Math.max.",
      answer: (logits) => shiftedBy([...logits].sort()[logits.length - 1], logits),
    },
    {
      name: "the logits divided by the largest",
      explanation:
        "The largest logit is divided out; subtract it, and add it to the logarithm again.",
      answer: (logits) => largest(logits) * naive(logits.map((logit) => logit / largest(logits))),
    },
    {
      name: "the shift multiplied in",
      explanation: "The largest logit is multiplied with the logarithm; add it.",
      answer: (logits) => largest(logits) * (logSumExp(logits) - largest(logits)),
    },
    {
      name: "the shift added inside the logarithm",
      explanation: "The largest logit is added to the sum before the logarithm; add it afterwards.",
      answer: (logits) =>
        Math.log(largest(logits) + sum(logits, (logit) => Math.exp(logit - largest(logits)))),
    },
    {
      name: "no logarithm of the shifted sum",
      explanation:
        "The shifted sum is added to the largest logit as it is; take its logarithm first.",
      answer: (logits) =>
        largest(logits) + sum(logits, (logit) => Math.exp(logit - largest(logits))),
    },
    {
      name: "the first term of the sum not exponentiated",
      explanation: "The sum starts with the first logit itself: reduce needs 0 as its start.",
      answer: (logits) => Math.log(logits.reduce((total, logit) => total + Math.exp(logit))),
    },
    {
      name: "the first shifted term of the sum not exponentiated",
      explanation: "The sum starts with the first logit itself: reduce needs 0 as its start.",
      answer: (logits) =>
        largest(logits) +
        Math.log(logits.reduce((total, logit) => total + Math.exp(logit - largest(logits)))),
    },
    {
      name: "a sum that starts at 1",
      explanation: "The sum starts at 1, as if there were one more logit; let it start at 0.",
      answer: (logits) => Math.log(1 + sum(logits, Math.exp)),
    },
    {
      name: "the first logit not in the sum",
      explanation: "The sum leaves the first exponential out: let its loop start at 0.",
      answer: (logits) =>
        largest(logits) +
        Math.log(sum(logits.slice(1), (logit) => Math.exp(logit - largest(logits)))),
    },
    {
      name: "the last logit not in the sum",
      explanation: "The sum leaves the last exponential out: let its loop run while i < length.",
      answer: (logits) =>
        largest(logits) +
        Math.log(sum(logits.slice(0, -1), (logit) => Math.exp(logit - largest(logits)))),
    },
    {
      name: "exponentials minus 1",
      explanation: "Math.expm1 subtracts 1 from each exponential; use Math.exp.",
      answer: (logits) => Math.log(sum(logits, Math.expm1)),
    },
    {
      name: "the exponential of the sum",
      explanation:
        "The logits are added before the exponential; take the exponential of each first, then add.",
      answer: (logits) => Math.log(Math.exp(sum(logits))),
    },
    ...[1e-3, 1e-6, 1e-8, 1e-9, 1e-10].map((small) => ({
      name: `${small} added to the sum`,
      explanation:
        "A small number is added to the sum; after the shift it is at least 1 and needs none.",
      answer: (logits: readonly number[]) =>
        largest(logits) +
        Math.log(sum(logits, (logit) => Math.exp(logit - largest(logits))) + small),
    })),
    ...[500, 700, 709].map((cap) => ({
      name: `logits cut off at ${cap}`,
      explanation:
        "Large logits are cut off, so different ones become equal: shift them all instead.",
      answer: (logits: readonly number[]) =>
        Math.log(sum(logits, (logit) => Math.exp(Math.min(cap, logit)))),
    })),
    {
      name: "the logarithm subtracted",
      explanation: "The logarithm is subtracted from the largest logit; it has to be added.",
      answer: (logits) => 2 * largest(logits) - logSumExp(logits),
    },
    {
      name: "a shift that is only added",
      explanation: "The largest logit is added, but it was never subtracted from the exponents.",
      answer: (logits) => largest(logits) + naive(logits),
    },
    {
      name: "the largest logit left out of the sum",
      explanation: "The largest logit itself is not in the sum; it adds exp(0) = 1.",
      answer: (logits) =>
        largest(logits) +
        Math.log(
          sum(
            logits.filter((logit) => logit !== largest(logits)),
            (logit) => Math.exp(logit - largest(logits)),
          ),
        ),
    },
    {
      name: "the logits given back",
      explanation:
        "The logits come back as they were: add the exponentials up before the logarithm.",
      answer: (logits) => [...logits] as unknown as number,
    },
  ],
};
