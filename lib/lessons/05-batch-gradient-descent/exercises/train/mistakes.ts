import { train } from "../../../../../solutions/05-batch-gradient-descent/train.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import {
  batchLossAndGradient,
  type Dataset,
  type Parameters as Point,
} from "../../../../softmaxRegression.js";
import { rareMistakes } from "./rareMistakes.js";

const samples: Dataset = {
  features: Float64Array.of(1, 2, 0, -1, 3, 0.5),
  labels: Int32Array.of(0, 2, 1),
  sampleCount: 3,
  featureCount: 2,
  classCount: 3,
};
const origin: Point = {
  weights: Float64Array.of(0.1, 0.2, 0, -0.3, 0.5, 0),
  biases: Float64Array.of(0.3, 0, -0.2),
};

const moved = (values: Float64Array, slopes: Float64Array, learningRate: number) =>
  values.map((value, k) => value - learningRate * slopes[k]);
const zeros = (values: Float64Array) => new Float64Array(values.length);

/** A training whose next parameters are any function of the last ones. */
function training(
  data: Dataset,
  from: Point,
  updates: number,
  next: (point: Point, t: number) => Point,
) {
  let point = from;
  const losses: number[] = [];
  for (let t = 0; t < updates; t++) {
    losses.push(batchLossAndGradient(data, point).loss);
    point = next(point, t);
  }
  return { ...point, losses };
}

export const catalogue: MistakeCatalogue<typeof train> = {
  solution: train,
  probes: [
    [samples, origin, 0.5, 1],
    [samples, origin, 0.3, 4],
    [samples, origin, 0.7, 2],
  ],
  extremes: [[samples, origin, 30, 4]],
  slow: true,
  follows: { losses: ["weights", "biases"] },
  mistakes: [
    {
      id: "uphillInsteadOfDownhill",
      answer: (data, from, rate, updates) => train(data, from, -rate, updates),
    },
    {
      id: "weightsMovedBeforeBiasesGradientWasTaken",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, ({ weights, biases }) => {
          const slopes = batchLossAndGradient(data, { weights, biases }).weightsGradient;
          const next = moved(weights, slopes, rate);
          const { biasesGradient } = batchLossAndGradient(data, { weights: next, biases });
          return { weights: next, biases: moved(biases, biasesGradient, rate) };
        }),
    },
    {
      id: "biasesMovedBeforeWeightsGradientWasTaken",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, ({ weights, biases }) => {
          const slopes = batchLossAndGradient(data, { weights, biases }).biasesGradient;
          const next = moved(biases, slopes, rate);
          const { weightsGradient } = batchLossAndGradient(data, { weights, biases: next });
          return { weights: moved(weights, weightsGradient, rate), biases: next };
        }),
    },
    {
      id: "gradientOfStartForEveryUpdate",
      answer: (data, from, rate, updates) => {
        const { loss, weightsGradient, biasesGradient } = batchLossAndGradient(data, from);
        return {
          weights: moved(from.weights, weightsGradient, rate * updates),
          biases: moved(from.biases, biasesGradient, rate * updates),
          losses: Array.from({ length: updates }, () => loss),
        };
      },
    },
    {
      id: "biasesNeverMoved",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, (point) => {
          const { weightsGradient } = batchLossAndGradient(data, point);
          return { ...point, weights: moved(point.weights, weightsGradient, rate) };
        }),
    },
    {
      id: "weightsNeverMoved",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, (point) => {
          const { biasesGradient } = batchLossAndGradient(data, point);
          return { ...point, biases: moved(point.biases, biasesGradient, rate) };
        }),
    },
    {
      id: "oneUpdateTooFew",
      answer: (data, from, rate, updates) => train(data, from, rate, updates - 1),
    },
    {
      id: "oneUpdateTooMany",
      answer: (data, from, rate, updates) => train(data, from, rate, updates + 1),
    },
    {
      id: "dividedByNAgain",
      answer: (data, from, rate, updates) => train(data, from, rate / data.sampleCount, updates),
    },
    {
      id: "multipliedByN",
      answer: (data, from, rate, updates) => train(data, from, rate * data.sampleCount, updates),
    },
    {
      id: "learningRateThatShrinks",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, (point, t) => train(data, point, rate / (t + 1), 1)),
    },
    {
      id: "startAtZero",
      answer: (data, from, rate, updates) =>
        train(data, { weights: zeros(from.weights), biases: zeros(from.biases) }, rate, updates),
    },
    {
      id: "lossesAfterUpdates",
      answer: (data, from, rate, updates) => ({
        ...train(data, from, rate, updates),
        losses: train(data, from, rate, updates + 1).losses.slice(1),
      }),
    },
    {
      id: "lossTooMany",
      answer: (data, from, rate, updates) => ({
        ...train(data, from, rate, updates),
        losses: train(data, from, rate, updates + 1).losses,
      }),
    },
    {
      id: "onlyLastLoss",
      answer: (data, from, rate, updates) => {
        const { losses, ...point } = train(data, from, rate, updates);
        return { ...point, losses: losses.slice(-1) };
      },
    },
    {
      id: "summedLosses",
      answer: (data, from, rate, updates) => {
        const { losses, ...point } = train(data, from, rate, updates);
        return { ...point, losses: losses.map((loss) => loss * data.sampleCount) };
      },
    },
    {
      id: "startMoved",
      answer: (data, from, rate, updates) => {
        const result = train(data, from, rate, updates);
        from.weights.set(result.weights);
        from.biases.set(result.biases);
        return result;
      },
    },
    {
      id: "nothingMoves",
      answer: (data, from, _rate, updates) => training(data, from, updates, (point) => point),
    },
    {
      id: "firstSlopeForAllParameters",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, (point) => {
          const { weightsGradient, biasesGradient } = batchLossAndGradient(data, point);
          return {
            weights: point.weights.map((value) => value - rate * weightsGradient[0]),
            biases: point.biases.map((value) => value - rate * biasesGradient[0]),
          };
        }),
    },
    ...rareMistakes,
  ],
};
