import { max, sum as total } from "d3-array";
import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import {
  type SumAndMean,
  sumOrMean,
} from "../../../../../solutions/05-batch-gradient-descent/sum-or-mean.js";

type Both = typeof sumOrMean;
type Rows = readonly (readonly number[])[];

/** Right, but for some of the parts. */
const but =
  (change: (right: SumAndMean, gradients: Rows, rate: number) => Partial<SumAndMean>): Both =>
  (gradients, rate) => {
    const right = sumOrMean(gradients, rate);
    return { ...right, ...change(right, gradients, rate) };
  };
/** Another sum, and the mean made from it. */
const withSum =
  (sumOf: (gradients: Rows) => number[]): Both =>
  (gradients, rate) => {
    const sum = sumOf(gradients);
    const N = gradients.length;
    return { sum, mean: sum.map((value) => value / N), sumLearningRate: rate / N };
  };
const column = (gradients: Rows, k: number) => gradients.map((row) => row[k]);
const columns = (gradients: Rows, of: (values: number[]) => number) =>
  gradients[0].map((_, k) => of(column(gradients, k)));
const plus = (a: readonly number[], b: readonly number[]) => a.map((value, k) => value + b[k]);

export const rareMistakes: Mistake<Both>[] = [
  {
    name: "the learning rate 1/N",
    explanation: "The sum's learning rate is 1/N whatever η is; it is η/N.",
    answer: but((_, gradients) => ({ sumLearningRate: 1 / gradients.length })),
  },
  {
    name: "N over the learning rate",
    explanation: "The sum's learning rate is N/η, upside down; it is η/N.",
    answer: but((_, gradients, rate) => ({ sumLearningRate: gradients.length / rate })),
  },
  {
    name: "the learning rate divided by N²",
    explanation: "The learning rate is divided by N twice; once makes the two updates agree.",
    answer: but((_, { length }, rate) => ({ sumLearningRate: rate / length ** 2 })),
  },
  {
    name: "N subtracted from the learning rate",
    explanation: "N is subtracted from the learning rate; divide the rate by N.",
    answer: but((_, gradients, rate) => ({ sumLearningRate: rate - gradients.length })),
  },
  {
    name: "the learning rate divided by N − 1",
    explanation: "The learning rate is divided by N − 1; the sum is N times the mean.",
    answer: but((_, { length }, rate) => ({ sumLearningRate: rate / (length - 1) })),
  },
  {
    name: "the learning rate divided by N·P",
    explanation:
      "The learning rate is divided by the count of all numbers; divide by that of the samples.",
    answer: but((_, { length, 0: first }, rate) => ({
      sumLearningRate: rate / (length * first.length),
    })),
  },
  {
    name: "the learning rate divided by the sum",
    explanation:
      "The learning rate is divided by the sum's first number; divide by that of the samples.",
    answer: but(({ sum }, _, rate) => ({ sumLearningRate: rate / sum[0] })),
  },
  {
    name: "the learning rate times the mean",
    explanation: "The learning rate is multiplied by the mean's first number; it is η/N.",
    answer: but(({ mean }, _, rate) => ({ sumLearningRate: rate * mean[0] })),
  },
  {
    name: "the sum multiplied by the learning rate",
    explanation: "The sum is multiplied by its learning rate; return the sum of the rows alone.",
    answer: but(({ sum, sumLearningRate }) => ({ sum: sum.map((g) => g * sumLearningRate) })),
  },
  {
    name: "the mean multiplied by the learning rate",
    explanation: "The mean is multiplied by the learning rate; return the mean of the rows alone.",
    answer: but(({ mean }, _, rate) => ({ mean: mean.map((g) => g * rate) })),
  },
  {
    name: "the mean divided twice",
    explanation: "The mean is divided by N twice; divide the sum once.",
    answer: but(({ mean }, { length }) => ({ mean: mean.map((g) => g / length) })),
  },
  {
    name: "the mean multiplied by N",
    explanation: "The sum is multiplied by N for the mean; divide it.",
    answer: but(({ sum }, { length }) => ({ mean: sum.map((g) => g * length) })),
  },
  {
    name: "divided by N·P",
    explanation: "The mean is divided by the count of all numbers; divide by that of the samples.",
    answer: but(({ sum }, { length, 0: first }) => ({
      mean: sum.map((g) => g / (length * first.length)),
    })),
  },
  {
    name: "the mean divided by N + 1",
    explanation: "The mean is divided by N + 1; there are N samples.",
    answer: but(({ sum }, { length }) => ({ mean: sum.map((g) => g / (length + 1)) })),
  },
  {
    name: "the largest of each column",
    explanation: "The sum is the largest number of each column; add the column up.",
    answer: withSum((gradients) => columns(gradients, (values) => max(values) ?? 0)),
  },
  {
    name: "products instead of sums",
    explanation: "The numbers of each column are multiplied; add them up.",
    answer: withSum((gradients) => columns(gradients, (values) => values.reduce((a, b) => a * b))),
  },
  {
    name: "only the first row",
    explanation:
      "The sum is the first row alone, as if the loop were left too early; add up all rows.",
    answer: withSum((gradients) => [...gradients[0]]),
  },
  {
    name: "only the last row",
    explanation: "The sum is the last row alone, as if each overwrote the one before; add with +=.",
    answer: withSum((gradients) => [...gradients[gradients.length - 1]]),
  },
  {
    name: "the last row left out",
    explanation:
      "The last row is missing in the sum, as if the loop ended one early; add all rows.",
    answer: withSum((gradients) => columns(gradients, (values) => total(values.slice(0, -1)))),
  },
  {
    name: "the first row added twice",
    explanation:
      "The first row is in the sum twice: begin with it and go on at 1, or begin with zeros.",
    answer: withSum((gradients) => plus(columns(gradients, total), gradients[0])),
  },
  {
    name: "sizes added",
    explanation: "The numbers are added without their signs; they have to be able to cancel.",
    answer: withSum((gradients) => columns(gradients, (values) => total(values, Math.abs))),
  },
  {
    name: "squares added",
    explanation: "The squares of the numbers are added; add the numbers themselves.",
    answer: withSum((gradients) => columns(gradients, (values) => total(values, (v) => v * v))),
  },
  {
    name: "one sum for everything",
    explanation: "All the numbers are added up to one; each column has a sum of its own.",
    answer: withSum((gradients) => columns(gradients, () => total(gradients.flat()))),
  },
  {
    name: "a sum that runs on",
    explanation: "Each column's sum begins with the one before; begin each one at 0.",
    answer: withSum((gradients) => {
      let sum = 0;
      return gradients[0].map((_, k) => {
        sum += total(column(gradients, k));
        return sum;
      });
    }),
  },
  {
    name: "halved at each step",
    explanation:
      "Two rows at a time are averaged, so the last ones weigh more; divide the sum by N.",
    answer: but((_, gradients) => ({
      mean: columns(gradients, (values) => values.reduce((a, b) => (a + b) / 2)),
    })),
  },
  {
    name: "divided by N at each step",
    explanation: "The running mean is divided by N at each row; divide once, after the last row.",
    answer: but((_, gradients) => ({
      mean: columns(gradients, (values) => values.reduce((a, b) => (a + b) / values.length, 0)),
    })),
  },
];
