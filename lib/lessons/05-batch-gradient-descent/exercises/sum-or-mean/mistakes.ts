import { sum as total } from "d3-array";
import { sumOrMean } from "../../../../../solutions/05-batch-gradient-descent/sum-or-mean.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { rareMistakes } from "./rareMistakes.js";

export const catalogue: MistakeCatalogue<typeof sumOrMean> = {
  solution: sumOrMean,
  probes: [
    [
      [
        [1, 2, 0],
        [3, -4, 5],
      ],
      0.1,
    ],
    [
      [
        [2, 1],
        [0, 1],
        [4, 4],
        [6, -2],
        [3, 3],
      ],
      0.6,
    ],
    [[[5]], 0.3],
  ],
  mistakes: [
    {
      id: "learningRateMultipliedByN",
      answer: (gradients, rate) => ({
        ...sumOrMean(gradients, rate),
        sumLearningRate: rate * gradients.length,
      }),
    },
    {
      id: "learningRateKept",
      answer: (gradients, rate) => ({ ...sumOrMean(gradients, rate), sumLearningRate: rate }),
    },
    {
      id: "learningRateDividedByRootOfN",
      answer: (gradients, rate) => ({
        ...sumOrMean(gradients, rate),
        sumLearningRate: rate / Math.sqrt(gradients.length),
      }),
    },
    {
      id: "learningRateDividedByNumberOfParameters",
      answer: (gradients, rate) => ({
        ...sumOrMean(gradients, rate),
        sumLearningRate: rate / gradients[0].length,
      }),
    },
    {
      id: "sumAndMeanSwapped",
      answer: (gradients, rate) => {
        const { sum, mean, sumLearningRate } = sumOrMean(gradients, rate);
        return { sum: mean, mean: sum, sumLearningRate };
      },
    },
    {
      id: "meanNotDivided",
      answer: (gradients, rate) => {
        const result = sumOrMean(gradients, rate);
        return { ...result, mean: result.sum };
      },
    },
    {
      id: "sumDivided",
      answer: (gradients, rate) => {
        const result = sumOrMean(gradients, rate);
        return { ...result, sum: result.mean };
      },
    },
    {
      id: "dividedByNumberOfParameters",
      answer: (gradients, rate) => {
        const result = sumOrMean(gradients, rate);
        return { ...result, mean: result.sum.map((value) => value / gradients[0].length) };
      },
    },
    {
      id: "dividedByNMinusOne",
      answer: (gradients, rate) => {
        const result = sumOrMean(gradients, rate);
        return { ...result, mean: result.sum.map((value) => value / (gradients.length - 1)) };
      },
    },
    {
      id: "addedAlongRows",
      answer: (gradients, rate) => {
        const sum = gradients.map((row) => total(row));
        return {
          sum,
          mean: sum.map((value) => value / gradients.length),
          sumLearningRate: rate / gradients.length,
        };
      },
    },
    {
      id: "firstSampleLeftOut",
      answer: (gradients, rate) => {
        const sum = gradients[0].map((_, k) => total(gradients.slice(1), (row) => row[k]));
        return {
          sum,
          mean: sum.map((value) => value / gradients.length),
          sumLearningRate: rate / gradients.length,
        };
      },
    },
    {
      id: "stepInsteadOfGradient",
      answer: (gradients, rate) => {
        const { sum, mean, sumLearningRate } = sumOrMean(gradients, rate);
        const times = (values: number[], factor: number) => values.map((value) => factor * value);
        return { sum: times(sum, sumLearningRate), mean: times(mean, rate), sumLearningRate };
      },
    },
    {
      id: "summedIntoFirstSample",
      answer: (gradients, rate) => {
        const result = sumOrMean(gradients, rate);
        (gradients as number[][])[0] = result.sum.map((value) => value + 1);
        return result;
      },
    },
    ...rareMistakes,
  ],
};
