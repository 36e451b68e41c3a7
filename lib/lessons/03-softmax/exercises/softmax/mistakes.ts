import { max, mean, min, sum } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { logSoftmax } from "../../../../../solutions/03-softmax/log-softmax.js";
import { softmax } from "../../../../../solutions/03-softmax/softmax.js";

const parts = (terms: readonly number[]) => terms.map((term) => term / sum(terms));
const shiftedBy = (shift: number, logits: readonly number[]) =>
  parts(logits.map((logit) => Math.exp(logit - shift)));

export const catalogue: Catalogue<typeof softmax> = {
  solution: softmax,
  probes: [[[1, 3, 2]], [[0.5, -1]], [[-2, -1, -4, -3]], [[2]]],
  smallest: 1e-20,
  extremes: [
    [[1000, 0]],
    [[-1000, -1001]],
    [[800, 801]],
    [[0, 1000]],
    [[9, 1000, 20]],
    [[3000, 0, 0, 0, 0]],
    [[0, -14]],
    [[-1000, 10]],
    [[0, -60]],
    [[0, -18]],
    [[0, -20]],
    [[0, 20, 0]],
  ],
  tolerance: 1e-12,
  mistakes: [
    {
      name: "no shift",
      explanation:
        "Math.exp overflows above 709 and Infinity/Infinity is NaN: subtract the largest logit first.",
      answer: (logits) => parts(logits.map(Math.exp)),
    },
    {
      name: "no shift, and 1e-300 added to the sum",
      explanation:
        "1e-300 does not help where Math.exp overflows or all are 0: subtract the largest logit first.",
      answer: (logits) => {
        const terms = logits.map(Math.exp);
        return terms.map((term) => term / (sum(terms) + 1e-300));
      },
    },
    {
      name: "shift above the line only",
      explanation:
        "Only the numerator is shifted; the sum below it needs the same shift, or they don't cancel.",
      answer: (logits) => {
        const largest = max(logits) ?? 0;
        return logits.map((logit) => Math.exp(logit - largest) / sum(logits, Math.exp));
      },
    },
    {
      name: "no exponentials",
      explanation: "The logits themselves are divided by their sum; exponentiate them first.",
      answer: parts,
    },
    {
      name: "not divided by the sum",
      explanation: "The exponentials are not divided by their sum, so they don't sum to 1.",
      answer: (logits) => logits.map((logit) => Math.exp(logit - (max(logits) ?? 0))),
    },
    {
      name: "neither shifted nor divided",
      explanation: "The exponentials are returned as they are; divide them by their sum.",
      answer: (logits) => logits.map(Math.exp),
    },
    {
      name: "divided by the number of classes",
      explanation: "The exponentials are divided by their number; divide by their sum.",
      answer: (logits) => logits.map((logit) => Math.exp(logit) / logits.length),
    },
    {
      name: "divided by the Euclidean length",
      explanation: "The squares sum to 1 instead of the probabilities; divide by the plain sum.",
      answer: (logits) => {
        const terms = logits.map(Math.exp);
        return terms.map((term) => term / Math.hypot(...terms));
      },
    },
    {
      name: "the sign of the logits reversed",
      explanation: "The smallest logit gets the largest probability: it is exp(h), not exp(−h).",
      answer: (logits) => softmax(logits.map((logit) => -logit)),
    },
    {
      name: "the winner takes all",
      explanation: "The largest logit gets 1 and the others 0; softmax shares the probability out.",
      answer: (logits) => {
        const winner = logits.indexOf(max(logits) ?? 0);
        return logits.map((_, j) => (j === winner ? 1 : 0));
      },
    },
    {
      name: "powers of 2",
      explanation: "The base is 2; the exponential function has the base e, Math.exp.",
      answer: (logits) => softmax(logits.map((logit) => logit * Math.LN2)),
    },
    {
      name: "logarithms of the probabilities",
      explanation: "The logarithms are returned; the task asks for the probabilities.",
      answer: logSoftmax,
    },
    {
      name: "a sigmoid for each logit",
      explanation:
        "Each logit is treated alone by a sigmoid, so they don't sum to 1; divide by the common sum.",
      answer: (logits) => logits.map((logit) => 1 / (1 + Math.exp(-logit))),
    },
    {
      name: "sizes instead of logits",
      explanation:
        "The signs of the logits are dropped; −3 and 3 must get different probabilities.",
      answer: (logits) => softmax(logits.map(Math.abs)),
    },
    {
      name: "sorted",
      explanation: "The probabilities come sorted; the order of the logits has to stay.",
      answer: (logits) => softmax(logits).sort((a, b) => b - a),
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
      name: "the exponents capped",
      explanation:
        "Large logits are cut off, so different ones become equal: shift them all instead.",
      answer: (logits) => parts(logits.map((logit) => Math.exp(Math.min(logit, 700)))),
    },
    {
      name: "the input shifted in place",
      explanation: "The caller's logits are changed; write the shifted ones into a new array.",
      answer: (logits) => {
        const own = logits as number[];
        const largest = Math.max(...own);
        own.forEach((logit, j) => {
          own[j] = logit - largest;
        });
        return softmax(own);
      },
    },
    {
      name: "Math.max of the list itself",
      explanation:
        "The largest logit is NaN: Math.max takes numbers, so give it ...logits with the dots.",
      answer: (logits) => shiftedBy(Math.max(logits as unknown as number), logits),
    },
    {
      name: "shifted by the first logit",
      explanation: "The first logit is the shift; a much larger one after it still overflows.",
      answer: (logits) => shiftedBy(logits[0], logits),
    },
    {
      name: "shifted by the last logit",
      explanation: "The last logit is the shift; a much larger one before it still overflows.",
      answer: (logits) => shiftedBy(logits[logits.length - 1], logits),
    },
    {
      name: "shifted by the mean",
      explanation: "The mean is the shift; a logit far above the mean still overflows.",
      answer: (logits) => shiftedBy(mean(logits) ?? 0, logits),
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
      name: "shifted up",
      explanation:
        "The shift is added; subtract the largest logit, so that the exponents are at most 0.",
      answer: (logits) => shiftedBy(-Math.max(...logits), logits),
    },
    {
      name: "the logits divided by the largest",
      explanation:
        "The logits are divided by the largest; subtract it, which leaves their differences as they are.",
      answer: (logits) => parts(logits.map((logit) => Math.exp(logit / Math.max(...logits)))),
    },
    {
      name: "the logits divided before the exponential",
      explanation:
        "The logits are divided by their sum before the exponential; exponentiate first.",
      answer: (logits) => parts(logits.map((logit) => Math.exp(logit / sum(logits)))),
    },
    {
      name: "the exponential of the sum",
      explanation:
        "It divides by exp of the sum of the logits; divide by the sum of the exponentials.",
      answer: (logits) => logits.map((logit) => Math.exp(logit) / Math.exp(sum(logits))),
    },
    {
      name: "the exponential left out below the line",
      explanation: "The sum below the line is one of logits; it should be one of exponentials.",
      answer: (logits) => logits.map((logit) => Math.exp(logit) / sum(logits)),
    },
    {
      name: "the first term of the sum not exponentiated",
      explanation: "The sum starts with the first logit itself: reduce needs 0 as its start.",
      answer: (logits) => {
        const total = logits.reduce((sum, logit) => sum + Math.exp(logit));
        return logits.map((logit) => Math.exp(logit) / total);
      },
    },
    {
      name: "the first shifted term of the sum not exponentiated",
      explanation:
        "The sum starts with the first shifted logit itself: reduce needs 0 as its start.",
      answer: (logits) => {
        const shifted = logits.map((logit) => logit - Math.max(...logits));
        const total = shifted.reduce((sum, logit) => sum + Math.exp(logit));
        return shifted.map((logit) => Math.exp(logit) / total);
      },
    },
    {
      name: "the first logit not in the sum",
      explanation: "The sum leaves the first exponential out: let its loop start at 0.",
      answer: (logits) => {
        const terms = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
        return terms.map((term) => term / sum(terms.slice(1)));
      },
    },
    {
      name: "the last logit not in the sum",
      explanation: "The sum leaves the last exponential out: let its loop run while i < length.",
      answer: (logits) => {
        const terms = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
        return terms.map((term) => term / sum(terms.slice(0, -1)));
      },
    },
    {
      name: "divided before the sum is complete",
      explanation: "Each exponential is divided by the sum so far; add all of them up first.",
      answer: (logits) => {
        let total = 0;
        return logits.map((logit) => {
          const term = Math.exp(logit - Math.max(...logits));
          total += term;
          return term / total;
        });
      },
    },
    {
      name: "exponentials minus 1",
      explanation: "Math.expm1 subtracts 1 from each exponential; use Math.exp.",
      answer: (logits) => parts(logits.map(Math.expm1)),
    },
    {
      name: "the squares of the logits",
      explanation: "The logits are squared, which is no exponential: use Math.exp.",
      answer: (logits) => parts(logits.map((logit) => logit ** 2)),
    },
    {
      name: "a power with the base logit",
      explanation:
        "The power has base and exponent exchanged: it is e to the power h, Math.exp(h).",
      answer: (logits) => parts(logits.map((logit) => logit ** Math.E)),
    },
    {
      name: "powers of 10",
      explanation: "The base is 10; the exponential function has the base e, Math.exp.",
      answer: (logits) => softmax(logits.map((logit) => logit * Math.LN10)),
    },
    {
      name: "an index in the place of its logit",
      explanation:
        "The exponentials are those of the indices: for…in gives indices, for…of gives logits.",
      answer: (logits) => softmax(logits.map((_, j) => j)),
    },
    ...[1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10].map((small) => ({
      name: `${small} added to the sum`,
      explanation:
        "A small number is added to the sum, so they don't sum to 1; the sum is never 0 after the shift.",
      answer: (logits: readonly number[]) => {
        const terms = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
        return terms.map((term) => term / (sum(terms) + small));
      },
    })),
    ...[1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16].map((floor) => ({
      name: `probabilities of at least ${floor}`,
      explanation:
        "Small probabilities are raised to a floor, so they don't sum to 1; leave them small.",
      answer: (logits: readonly number[]) => softmax(logits).map((p) => Math.max(p, floor)),
    })),
    {
      name: "shifted by the sum",
      explanation:
        "The sum of the logits is the shift, so exponents may be far from 0: subtract the largest logit.",
      answer: (logits) => shiftedBy(sum(logits), logits),
    },
  ],
};
