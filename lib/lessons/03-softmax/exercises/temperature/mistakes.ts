import { max, sum } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { softmaxWithTemperature } from "../../../../../solutions/03-softmax/temperature.js";
import { softmax } from "../../../../softmax.js";

const parts = (terms: readonly number[]) => terms.map((term) => term / sum(terms));
const of = (logits: readonly number[], change: (logit: number) => number) =>
  softmax(Array.from(logits, change));

export const catalogue: Catalogue<typeof softmaxWithTemperature> = {
  solution: softmaxWithTemperature,
  probes: [
    [[1, 3, 2], 2],
    [[0.5, -1], 0.5],
    [[-2, -1, -4], 3],
    [[0, 1, 0], 1],
    [[1, 0, 2], 1.6],
  ],
  extremes: [
    [[50, 49, 0], 0.001],
    [[-50, -50], 0.001],
    [[0, 2000], 1],
    [[0.05, 0], 0.05],
    [[0.001, 0], 0.001],
    [[1e-4, 0], 1e-4],
    [[1e-5, 0], 1e-5],
    [[1e-6, 0], 1e-6],
    [[1e-7, 0], 1e-7],
    [[1e-9, 0], 1e-9],
  ],
  tolerance: 1e-12,
  mistakes: [
    {
      name: "a temperature of at least 1",
      explanation: "A temperature below 1 is treated as 1; every T above 0 is allowed.",
      answer: (logits, temperature) => softmaxWithTemperature(logits, Math.max(1, temperature)),
    },
    {
      name: "multiplied by the temperature",
      explanation: "The logits are multiplied by T, so that heat sharpens; divide them by T.",
      answer: (logits, temperature) => of(logits, (logit) => logit * temperature),
    },
    {
      name: "probabilities raised to the power T",
      explanation:
        "A power of T multiplies the logits by T; divide them by T before the exponential.",
      sameAs: "multiplied by the temperature",
      answer: (logits, temperature) => parts(of(logits, (h) => h).map((p) => p ** temperature)),
    },
    {
      name: "temperature ignored",
      explanation: "The temperature has no effect: divide the logits by it before the exponential.",
      answer: (logits) => of(logits, (logit) => logit),
    },
    {
      name: "temperature subtracted",
      explanation: "T is subtracted from every logit, a shift that changes nothing; divide by T.",
      sameAs: "temperature ignored",
      answer: (logits, temperature) => of(logits, (logit) => logit - temperature),
    },
    {
      name: "exponentials divided by T before the sum",
      explanation: "T is divided out of every exponential and cancels; divide the logits by T.",
      sameAs: "temperature ignored",
      answer: (logits, temperature) =>
        parts(of(logits, (logit) => logit).map((term) => term / temperature)),
    },
    {
      name: "probabilities divided by the temperature",
      explanation:
        "T divides the finished probabilities, so they don't sum to 1; divide the logits.",
      answer: (logits, temperature) => of(logits, (logit) => logit).map((p) => p / temperature),
    },
    {
      name: "a power without a new division",
      explanation:
        "The probabilities to the power 1/T don't sum to 1 any more; divide the logits by T.",
      answer: (logits, temperature) =>
        of(logits, (logit) => logit).map((p) => p ** (1 / temperature)),
    },
    {
      name: "temperature above the line only",
      explanation: "T is in the numerator only; the sum below it needs it too.",
      answer: (logits, temperature) =>
        logits.map((logit) => Math.exp(logit / temperature) / sum(logits, Math.exp)),
    },
    {
      name: "temperature below the line only",
      explanation: "T is in the sum only; the numerator needs it too.",
      answer: (logits, temperature) => {
        const total = sum(logits, (logit) => Math.exp(logit / temperature));
        return logits.map((logit) => Math.exp(logit) / total);
      },
    },
    {
      name: "the square of the temperature",
      explanation: "The logits are divided by T twice; once is enough.",
      answer: (logits, temperature) => of(logits, (logit) => logit / temperature ** 2),
    },
    {
      name: "the sign of the logits reversed",
      explanation:
        "The smallest logit gets the largest probability: it is exp(h/T), not exp(−h/T).",
      answer: (logits, temperature) => of(logits, (logit) => -logit / temperature),
    },
    {
      name: "not divided by the sum",
      explanation: "The exponentials are not divided by their sum; subtract logSumExp, or divide.",
      answer: (logits, temperature) => logits.map((logit) => Math.exp(logit / temperature)),
    },
    {
      name: "log-probabilities",
      explanation: "The logarithms are returned; the task asks for the probabilities.",
      answer: (logits, temperature) => softmaxWithTemperature(logits, temperature).map(Math.log),
    },
    {
      name: "no shift",
      explanation:
        "A small T makes large exponents, and Math.exp overflows: use logSumExp of the divided logits.",
      answer: (logits, temperature) => parts(logits.map((logit) => Math.exp(logit / temperature))),
    },
    {
      name: "the largest logit subtracted after the division",
      explanation:
        "The shift is the largest logit itself; after dividing by T it is the largest quotient.",
      answer: (logits, temperature) =>
        parts(logits.map((logit) => Math.exp(logit / temperature - (max(logits) ?? 0)))),
    },
    {
      name: "the input divided in place",
      explanation: "The caller's logits are changed; write the quotients into a new array.",
      answer: (logits, temperature) => {
        const own = logits as number[];
        own.forEach((logit, j) => {
          own[j] = logit / temperature;
        });
        return of(own, (logit) => logit);
      },
    },
    {
      name: "Math.max of the list itself",
      explanation:
        "The largest logit is NaN: Math.max takes numbers, so give it ...logits with the dots.",
      answer: (logits, temperature) => {
        const shift = Math.max(logits as unknown as number);
        return parts(logits.map((logit) => Math.exp((logit - shift) / temperature)));
      },
    },
    {
      name: "temperature added",
      explanation: "T is added to every logit, a shift that changes nothing; divide by T.",
      sameAs: "temperature ignored",
      answer: (logits, temperature) => of(logits, (logit) => logit + temperature),
    },
    {
      name: "log-sum-exp divided by T",
      explanation: "logSumExp of the logits is divided by T; take logSumExp of the divided logits.",
      sameAs: "a power without a new division",
      answer: (logits, temperature) =>
        of(logits, (logit) => logit).map((p) => p ** (1 / temperature)),
    },
    {
      name: "the logits divided by their sum",
      explanation:
        "The logits are divided by their sum in the place of an exponential; use Math.exp.",
      answer: (logits, temperature) => parts(logits.map((logit) => logit / temperature)),
    },
    {
      name: "the root of the temperature",
      explanation: "The logits are divided by the root of T; divide by T itself.",
      answer: (logits, temperature) => of(logits, (logit) => logit / Math.sqrt(temperature)),
    },
    {
      name: "1 added to the temperature",
      explanation: "The logits are divided by T + 1; divide by T itself.",
      answer: (logits, temperature) => of(logits, (logit) => logit / (temperature + 1)),
    },
    {
      name: "powers of T",
      explanation: "T is the base of the powers; divide the logits by T and use Math.exp.",
      answer: (logits, temperature) => parts(logits.map((logit) => temperature ** logit)),
    },
    {
      name: "log-sum-exp missing, the largest quotient subtracted",
      explanation:
        "Only the largest quotient is subtracted; subtract logSumExp, or divide by the sum.",
      answer: (logits, temperature) =>
        logits.map((logit) => Math.exp((logit - (max(logits) ?? 0)) / temperature)),
    },
    {
      name: "divided by log-sum-exp",
      explanation:
        "The exponentials are divided by logSumExp, which is a logarithm; divide by the sum.",
      answer: (logits, temperature) => {
        const scaled = logits.map((logit) => logit / temperature);
        const total = Math.log(sum(scaled, Math.exp));
        return scaled.map((logit) => Math.exp(logit) / total);
      },
    },
    {
      name: "the log-probabilities divided by T",
      explanation:
        "The log-probabilities are divided by T and returned; the task asks for probabilities.",
      answer: (logits, temperature) =>
        of(logits, (logit) => logit).map((p) => Math.log(p) / temperature),
    },
    ...[0.1, 0.05, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8].map((least) => ({
      name: `a temperature of at least ${least}`,
      explanation:
        "Small temperatures are raised; any T above 0 is allowed, and after a shift none overflows.",
      answer: (logits: readonly number[], temperature: number) =>
        of(logits, (logit) => logit / Math.max(least, temperature)),
    })),
    {
      name: "the winner takes all",
      explanation: "The largest logit gets 1 and the others 0; softmax shares the probability out.",
      answer: (logits) => logits.map((logit) => Number(logit === max(logits))),
    },
    ...[1e-3, 1e-6, 1e-8, 1e-9, 1e-10].map((small) => ({
      name: `${small} added to the temperature`,
      explanation:
        "A small number is added to T, which falsifies a T that is small itself; divide by T.",
      answer: (logits: readonly number[], temperature: number) =>
        of(logits, (logit) => logit / (temperature + small)),
    })),
  ],
};
