import { max, sum as total } from "d3-array";
import {
  type SumAndMean,
  sumOrMean,
} from "../../../../../solutions/05-batch-gradient-descent/sum-or-mean.js";
import type { Mistake } from "../../../../exercises/mistake.js";

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
    id: "learningRateOneOverN",
    answer: but((_, gradients) => ({ sumLearningRate: 1 / gradients.length })),
  },
  {
    id: "nOverLearningRate",
    answer: but((_, gradients, rate) => ({ sumLearningRate: gradients.length / rate })),
  },
  {
    id: "learningRateDividedByNSquared",
    answer: but((_, { length }, rate) => ({ sumLearningRate: rate / length ** 2 })),
  },
  {
    id: "nSubtractedFromLearningRate",
    answer: but((_, gradients, rate) => ({ sumLearningRate: rate - gradients.length })),
  },
  {
    id: "learningRateDividedByNMinusOne",
    answer: but((_, { length }, rate) => ({ sumLearningRate: rate / (length - 1) })),
  },
  {
    id: "learningRateDividedByNTimesP",
    answer: but((_, { length, 0: first }, rate) => ({
      sumLearningRate: rate / (length * first.length),
    })),
  },
  {
    id: "learningRateDividedBySum",
    answer: but(({ sum }, _, rate) => ({ sumLearningRate: rate / sum[0] })),
  },
  {
    id: "learningRateTimesMean",
    answer: but(({ mean }, _, rate) => ({ sumLearningRate: rate * mean[0] })),
  },
  {
    id: "sumMultipliedByLearningRate",
    answer: but(({ sum, sumLearningRate }) => ({ sum: sum.map((g) => g * sumLearningRate) })),
  },
  {
    id: "meanMultipliedByLearningRate",
    answer: but(({ mean }, _, rate) => ({ mean: mean.map((g) => g * rate) })),
  },
  {
    id: "meanDividedTwice",
    answer: but(({ mean }, { length }) => ({ mean: mean.map((g) => g / length) })),
  },
  {
    id: "meanMultipliedByN",
    answer: but(({ sum }, { length }) => ({ mean: sum.map((g) => g * length) })),
  },
  {
    id: "dividedByNTimesP",
    answer: but(({ sum }, { length, 0: first }) => ({
      mean: sum.map((g) => g / (length * first.length)),
    })),
  },
  {
    id: "meanDividedByNPlusOne",
    answer: but(({ sum }, { length }) => ({ mean: sum.map((g) => g / (length + 1)) })),
  },
  {
    id: "largestOfEachColumn",
    answer: withSum((gradients) => columns(gradients, (values) => max(values) ?? 0)),
  },
  {
    id: "productsInsteadOfSums",
    answer: withSum((gradients) => columns(gradients, (values) => values.reduce((a, b) => a * b))),
  },
  {
    id: "onlyFirstRow",
    answer: withSum((gradients) => [...gradients[0]]),
  },
  {
    id: "onlyLastRow",
    answer: withSum((gradients) => [...gradients[gradients.length - 1]]),
  },
  {
    id: "lastRowLeftOut",
    answer: withSum((gradients) => columns(gradients, (values) => total(values.slice(0, -1)))),
  },
  {
    id: "firstRowAddedTwice",
    answer: withSum((gradients) => plus(columns(gradients, total), gradients[0])),
  },
  {
    id: "sizesAdded",
    answer: withSum((gradients) => columns(gradients, (values) => total(values, Math.abs))),
  },
  {
    id: "squaresAdded",
    answer: withSum((gradients) => columns(gradients, (values) => total(values, (v) => v * v))),
  },
  {
    id: "oneSumForEverything",
    answer: withSum((gradients) => columns(gradients, () => total(gradients.flat()))),
  },
  {
    id: "sumThatRunsOn",
    answer: withSum((gradients) => {
      let sum = 0;
      return gradients[0].map((_, k) => {
        sum += total(column(gradients, k));
        return sum;
      });
    }),
  },
  {
    id: "halvedAtEachStep",
    answer: but((_, gradients) => ({
      mean: columns(gradients, (values) => values.reduce((a, b) => (a + b) / 2)),
    })),
  },
  {
    id: "dividedByNAtEachStep",
    answer: but((_, gradients) => ({
      mean: columns(gradients, (values) => values.reduce((a, b) => (a + b) / values.length, 0)),
    })),
  },
];
