import { sum as total } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { sumOrMean } from "../../../../../solutions/05-batch-gradient-descent/sum-or-mean.js";
import { rareMistakes } from "./rareMistakes.js";

export const catalogue: Catalogue<typeof sumOrMean> = {
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
      name: "the learning rate multiplied by N",
      explanation:
        "The sum's learning rate is too large: the sum is N times as long, so divide by N.",
      answer: (gradients, rate) => ({
        ...sumOrMean(gradients, rate),
        sumLearningRate: rate * gradients.length,
      }),
    },
    {
      name: "the learning rate kept",
      explanation:
        "With the same learning rate the sum's step is N times as long; divide the rate by N.",
      answer: (gradients, rate) => ({ ...sumOrMean(gradients, rate), sumLearningRate: rate }),
    },
    {
      name: "the learning rate divided by √N",
      explanation:
        "The learning rate is divided by √N; the sum is N times the mean, so divide by N.",
      answer: (gradients, rate) => ({
        ...sumOrMean(gradients, rate),
        sumLearningRate: rate / Math.sqrt(gradients.length),
      }),
    },
    {
      name: "the learning rate divided by the number of parameters",
      explanation:
        "The learning rate is divided by the number of parameters; divide by that of the samples.",
      answer: (gradients, rate) => ({
        ...sumOrMean(gradients, rate),
        sumLearningRate: rate / gradients[0].length,
      }),
    },
    {
      name: "sum and mean exchanged",
      explanation: "Sum and mean are exchanged.",
      answer: (gradients, rate) => {
        const { sum, mean, sumLearningRate } = sumOrMean(gradients, rate);
        return { sum: mean, mean: sum, sumLearningRate };
      },
    },
    {
      name: "the mean not divided",
      explanation: "The mean is the sum again; divide it by the number of samples.",
      answer: (gradients, rate) => {
        const result = sumOrMean(gradients, rate);
        return { ...result, mean: result.sum };
      },
    },
    {
      name: "the sum divided",
      explanation: "The sum is divided by N; that is the mean.",
      answer: (gradients, rate) => {
        const result = sumOrMean(gradients, rate);
        return { ...result, sum: result.mean };
      },
    },
    {
      name: "divided by the number of parameters",
      explanation:
        "The mean is divided by the number of parameters; divide by that of the samples.",
      answer: (gradients, rate) => {
        const result = sumOrMean(gradients, rate);
        return { ...result, mean: result.sum.map((value) => value / gradients[0].length) };
      },
    },
    {
      name: "divided by N − 1",
      explanation: "The sum is divided by N − 1, as for a sample's variance; a mean divides by N.",
      answer: (gradients, rate) => {
        const result = sumOrMean(gradients, rate);
        return { ...result, mean: result.sum.map((value) => value / (gradients.length - 1)) };
      },
    },
    {
      name: "added along the rows",
      explanation: "Each sample's numbers are added up; add the samples, parameter by parameter.",
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
      name: "the first sample left out",
      explanation:
        "The first sample is missing in the sum: begin with it, or with zeros and all samples.",
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
      name: "a step instead of a gradient",
      explanation: "The learning rate is multiplied in already; return the sum and the mean alone.",
      answer: (gradients, rate) => {
        const { sum, mean, sumLearningRate } = sumOrMean(gradients, rate);
        const times = (values: number[], factor: number) => values.map((value) => factor * value);
        return { sum: times(sum, sumLearningRate), mean: times(mean, rate), sumLearningRate };
      },
    },
    {
      name: "summed into the first sample",
      explanation: "The sum is collected in the caller's first row; begin with a new row of zeros.",
      answer: (gradients, rate) => {
        const result = sumOrMean(gradients, rate);
        (gradients as number[][])[0] = result.sum.map((value) => value + 1);
        return result;
      },
    },
    ...rareMistakes,
  ],
};
