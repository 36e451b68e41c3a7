import {
  type SumAndMean,
  sumOrMean,
} from "../../../solutions/05-batch-gradient-descent/sum-or-mean.js";
import type { Trials } from "../trials.js";

type Rows = readonly (readonly number[])[];

const changed =
  (change: (value: number) => number): typeof sumOrMean =>
  (gradients, rate) => {
    const { sum, mean, sumLearningRate } = sumOrMean(gradients, rate);
    return { sum: sum.map(change), mean: mean.map(change), sumLearningRate };
  };
const clip = (limit: number) => (value: number) => Math.max(-limit, Math.min(limit, value));
const withRate =
  (rateOf: (rate: number, N: number) => number): typeof sumOrMean =>
  (gradients, rate) => ({
    ...sumOrMean(gradients, rate),
    sumLearningRate: rateOf(rate, gradients.length),
  });
const withCount =
  (countOf: (gradients: Rows) => number): typeof sumOrMean =>
  (gradients, rate) => {
    const { sum } = sumOrMean(gradients, rate);
    const count = countOf(gradients);
    return { sum, mean: sum.map((value) => value / count), sumLearningRate: rate / count };
  };

export const trials: Trials<typeof sumOrMean> = {
  nearMisses: [
    {
      reason: "sum and mean with 6 decimals",
      answer: changed((value) => Number(value.toFixed(6))),
    },
    { reason: "6 significant digits", answer: changed((value) => Number(value.toPrecision(6))) },
    { reason: "32-bit floats", answer: changed(Math.fround) },
    { reason: "clipped at ±1e6", answer: changed(clip(1e6)) },
    {
      reason: "values below 1e-12 are 0",
      answer: changed((value) => (Math.abs(value) < 1e-12 ? 0 : value)),
    },
    {
      reason: "cut to 32-bit integers where whole",
      answer: changed((v) => (v % 1 === 0 ? v | 0 : v)),
    },
    {
      reason: "the learning rate with 6 decimals",
      answer: withRate((rate, N) => Number((rate / N).toFixed(6))),
    },
    {
      reason: "the learning rate at least 1e-8",
      answer: withRate((rate, N) => Math.max(1e-8, rate / N)),
    },
    { reason: "the learning rate at most 1", answer: withRate((rate, N) => Math.min(1, rate / N)) },
    { reason: "1e-8 added to N", answer: withCount((gradients) => gradients.length + 1e-8) },
    {
      reason: "samples whose gradient is 0 are not counted",
      answer: withCount((gradients) =>
        Math.max(1, gradients.filter((row) => row.some((value) => value !== 0)).length),
      ),
    },
    {
      reason: "equal samples count once",
      answer: withCount((gradients) => new Set(gradients.map((row) => row.join())).size),
    },
    {
      reason: "only the first 1,000 samples",
      answer: (gradients, rate) => sumOrMean(gradients.slice(0, 1000), rate),
    },
    {
      reason: "only the first 16 parameters",
      answer: (gradients, rate) =>
        sumOrMean(
          gradients.map((row) => row.slice(0, 16)),
          rate,
        ),
    },
  ],
  rightAnswers: [
    {
      reason: "loops over rows and columns",
      answer: (gradients, rate) => {
        const sum: number[] = new Array(gradients[0].length).fill(0);
        for (const row of gradients) for (let k = 0; k < row.length; k++) sum[k] += row[k];
        const mean = [...sum];
        for (let k = 0; k < mean.length; k++) mean[k] /= gradients.length;
        return { mean, sum, sumLearningRate: rate / gradients.length };
      },
    },
    {
      reason: "a running mean, and the sum from it",
      answer: (gradients, rate) => {
        let mean = gradients[0].map(() => 0);
        gradients.forEach((row, i) => {
          mean = mean.map((value, k) => value + (row[k] - value) / (i + 1));
        });
        const N = gradients.length;
        return { sum: mean.map((value) => value * N), mean, sumLearningRate: rate * (1 / N) };
      },
    },
    {
      reason: "recursion over the halves",
      answer: function descend(gradients, rate): SumAndMean {
        const N = gradients.length;
        if (N === 1)
          return { sum: [...gradients[0]], mean: [...gradients[0]], sumLearningRate: rate };
        const [left, right] = [gradients.slice(0, N >> 1), gradients.slice(N >> 1)].map(
          (half) => descend(half, rate).sum,
        );
        const sum = left.map((value, k) => value + right[k]);
        return { sum, mean: sum.map((value) => value / N), sumLearningRate: rate / N };
      },
    },
    {
      reason: "sums with Kahan's correction in a typed array",
      answer: (gradients, rate) => {
        const sum = new Float64Array(gradients[0].length);
        const lost = new Float64Array(sum.length);
        for (const row of gradients) {
          row.forEach((value, k) => {
            const corrected = value - lost[k];
            const next = sum[k] + corrected;
            lost[k] = next - sum[k] - corrected;
            sum[k] = next;
          });
        }
        const N = gradients.length;
        return {
          sum: Array.from(sum),
          mean: Array.from(sum, (value) => value / N),
          sumLearningRate: rate / N,
        };
      },
    },
  ],
};
