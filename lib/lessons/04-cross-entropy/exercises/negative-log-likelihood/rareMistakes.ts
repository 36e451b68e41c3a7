import { max, min, sum } from "d3-array";
import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import type { negativeLogLikelihood } from "../../../../../solutions/04-cross-entropy/negative-log-likelihood.js";

type Loss = typeof negativeLogLikelihood;

const floors = [
  ...[
    1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16,
  ],
  ...[Number.EPSILON, 1e-20, 1e-30, 1e-50, 1e-100, 1e-200, 1e-300, 1e-308, Number.MIN_VALUE],
];

/** Right, but for probability 0. */
const ofImpossible =
  (loss: number): Loss =>
  (probabilities, label) =>
    probabilities[label] === 0 ? loss : -Math.log(probabilities[label]);

export const rareMistakes: Mistake<Loss>[] = [
  {
    name: "the probability itself",
    explanation: "The probability of the true class is returned; take minus its logarithm.",
    answer: (probabilities, label) => probabilities[label],
  },
  {
    name: "minus the probability",
    explanation: "Minus the probability is returned; take the logarithm before the minus sign.",
    answer: (probabilities, label) => -probabilities[label],
  },
  {
    name: "the log odds",
    explanation:
      "The result is −log(p/(1 − p)), the log odds against the class; the loss is −log p alone.",
    answer: (probabilities, label) => -Math.log(probabilities[label] / (1 - probabilities[label])),
  },
  {
    name: "a squared error",
    explanation: "The result is (1 − p)², a squared error; the loss here is −log p.",
    answer: (probabilities, label) => (1 - probabilities[label]) ** 2,
  },
  {
    name: "the squared error of all classes",
    explanation:
      "The result is the squared distance from the one-hot label; the loss here is −log p.",
    answer: (probabilities, label) => sum(probabilities, (p, j) => (p - Number(j === label)) ** 2),
  },
  {
    name: "the other classes as well",
    explanation: "For each other class −log(1 − p) is added; only −log p of the true class counts.",
    answer: (probabilities, label) =>
      -sum(probabilities, (p, j) => Math.log(j === label ? p : 1 - p)),
  },
  {
    name: "all classes but the true one",
    explanation: "The losses of all the other classes are summed; take the true class's alone.",
    answer: (probabilities, label) =>
      -sum(probabilities, (p, j) => (j === label ? 0 : Math.log(p))),
  },
  {
    name: "the mean over the classes",
    explanation: "The losses of all classes are averaged; only the true class's counts.",
    answer: (probabilities) => -sum(probabilities, Math.log) / probabilities.length,
  },
  {
    name: "the least probable class",
    explanation: "The smallest probability is used whatever the label is; use the true class's.",
    answer: (probabilities) => -Math.log(min(probabilities) ?? 0),
  },
  {
    name: "always the first class",
    explanation:
      "The first class's probability is used whatever the label is; use probabilities[label].",
    answer: (probabilities) => -Math.log(probabilities[0]),
  },
  {
    name: "always the last class",
    explanation:
      "The last class's probability is used whatever the label is; use probabilities[label].",
    answer: (probabilities) => -Math.log(probabilities[probabilities.length - 1]),
  },
  {
    name: "all classes up to the label",
    explanation:
      "The probabilities up to the label are added before the logarithm; use the label's alone.",
    answer: (probabilities, label) => -Math.log(sum(probabilities.slice(0, label + 1))),
  },
  {
    name: "multiplied by the label",
    explanation: "The loss is multiplied by the label, which only says which class it is.",
    answer: (probabilities, label) => -label * Math.log(probabilities[label]),
  },
  {
    name: "the logarithm of 1 + p",
    explanation: "The result is −log(1 + p), as from Math.log1p; take Math.log of p.",
    answer: (probabilities, label) => -Math.log1p(probabilities[label]),
  },
  {
    name: "divided by the largest probability",
    explanation:
      "The probability is divided by the largest one first; the probabilities sum to 1 already.",
    answer: (probabilities, label) => -Math.log(probabilities[label] / (max(probabilities) ?? 1)),
  },
  {
    name: "the exponential of −p",
    explanation: "The result is exp(−p); the loss is the logarithm, with a minus before it.",
    answer: (probabilities, label) => Math.exp(-probabilities[label]),
  },
  {
    name: "wrong or right",
    explanation:
      "The result only says whether the most probable class is the true one; return −log p.",
    answer: (probabilities, label) => Number(probabilities[label] < (max(probabilities) ?? 1)),
  },
  {
    name: "no loss for probability 0",
    explanation: "A probability of 0 gives the loss 0; it is the worst case and costs Infinity.",
    answer: ofImpossible(0),
  },
  ...[
    ...[1, 10, 20, 50, 100, 500, 700, 745, 999, 1000, 9999, 1e4, 1e5, 99_999, 1e6, 1e7, 1e8, 1e9],
    ...[
      1e10,
      1e12,
      1e15,
      1e16,
      1e20,
      1e100,
      1e300,
      1e308,
      Number.MAX_VALUE,
      Number.MAX_SAFE_INTEGER,
    ],
  ].map((loss) => ({
    name: `${loss} for probability 0`,
    explanation:
      "A probability of 0 gives a finite loss; let it be Infinity, which −Math.log(0) is.",
    answer: ofImpossible(loss),
  })),
  {
    name: "NaN for probability 0",
    explanation: "A probability of 0 gives NaN; it costs Infinity, as −Math.log(0) says by itself.",
    answer: ofImpossible(Number.NaN),
  },
  {
    name: "minus Infinity for probability 0",
    explanation: "A probability of 0 gives −Infinity; the loss is +Infinity.",
    answer: ofImpossible(Number.NEGATIVE_INFINITY),
  },
  {
    name: "an error for probability 0",
    explanation: "A probability of 0 throws an error; the task asks for Infinity.",
    answer: (probabilities, label) => {
      if (probabilities[label] === 0) throw new Error("probability 0");
      return -Math.log(probabilities[label]);
    },
  },
  {
    name: "an error for probability 0 (RangeError)",
    explanation: "A probability of 0 throws an error; the task asks for Infinity.",
    answer: (probabilities, label) => {
      if (probabilities[label] === 0) throw new RangeError("probability 0");
      return -Math.log(probabilities[label]);
    },
  },
  ...[1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9].map((little) => ({
    name: `${little} added to the probability`,
    explanation: `Something like ${little} is added to the probability before its logarithm; use it as it is.`,
    answer: (probabilities: readonly number[], label: number) =>
      -Math.log(probabilities[label] + little),
    tolerance: 1e-11,
  })),
  {
    name: "the losses of all classes in a list",
    explanation:
      "−log p of every class comes back in a list; return the true class's alone, a number.",
    answer: ((probabilities: readonly number[]) =>
      probabilities.map((p) => -Math.log(p))) as unknown as Loss,
  },
  {
    name: "0·log 0 left as NaN",
    explanation:
      "0 times −Infinity is NaN in JavaScript; take the label's logarithm alone, not 0 times others.",
    answer: (probabilities, label) =>
      0 - probabilities.reduce((total, p, j) => total + Number(j === label) * Math.log(p), 0),
  },
  ...floors.map((floor) => ({
    name: `probabilities kept above ${floor}`,
    explanation:
      "A tiny probability costs too little, as with a floor or something added to it; use it as it is.",
    answer: (probabilities: readonly number[], label: number) =>
      -Math.log(Math.max(probabilities[label], floor)),
  })),
  ...[1e-4, 1e-5, 1e-6, 1e-7, 1e-8].map((margin) => ({
    name: `probabilities kept ${margin} from 0 and 1`,
    explanation: "Even a sure and right model has a loss here, as with clipping; use p as it is.",
    answer: (probabilities: readonly number[], label: number) =>
      -Math.log(Math.min(1 - margin, Math.max(probabilities[label], margin))),
  })),
];
