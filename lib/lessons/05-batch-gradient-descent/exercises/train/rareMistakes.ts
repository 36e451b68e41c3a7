import { type Training, train } from "../../../../../solutions/05-batch-gradient-descent/train.js";
import type { Mistake } from "../../../../exercises/mistake.js";
import {
  batchLossAndGradient,
  type Dataset,
  type Parameters as Point,
} from "../../../../softmaxRegression.js";

type Train = typeof train;
type Slopes = { readonly weights: Float64Array; readonly biases: Float64Array };
type Next = (point: Point, slopes: Slopes, rate: number, t: number) => Point;

const moved = (values: Float64Array, slopes: Float64Array, rate: number) =>
  values.map((value, k) => value - rate * slopes[k]);
const slopesOf = (data: Dataset, point: Point): Slopes => {
  const { weightsGradient, biasesGradient } = batchLossAndGradient(data, point);
  return { weights: weightsGradient, biases: biasesGradient };
};
/** Training by another rule for the next parameters, created afresh for each training. */
const by =
  (rule: () => Next): Train =>
  (data, from, rate, updates) => {
    let point = from;
    const next = rule();
    const losses: number[] = [];
    for (let t = 0; t < updates; t++) {
      losses.push(batchLossAndGradient(data, point).loss);
      point = next(point, slopesOf(data, point), rate, t);
    }
    return { ...point, losses };
  };
/** Right, but for some of the result. */
const but =
  (
    change: (right: Training, data: Dataset, from: Point, rate: number) => Partial<Training>,
  ): Train =>
  (data, from, rate, updates) => {
    const right = train(data, from, rate, updates);
    return { ...right, ...change(right, data, from, rate) };
  };
const rates = (forWeights: (rate: number) => number, forBiases: (rate: number) => number): Train =>
  by(() => ({ weights, biases }, slopes, rate) => ({
    weights: moved(weights, slopes.weights, forWeights(rate)),
    biases: moved(biases, slopes.biases, forBiases(rate)),
  }));
const same = (rate: number) => rate;

export const rareMistakes: Mistake<Train>[] = [
  {
    id: "biasesUphill",
    answer: rates(same, (rate) => -rate),
  },
  {
    id: "weightsUphill",
    answer: rates((rate) => -rate, same),
  },
  {
    id: "noLearningRate",
    answer: (data, from, _rate, updates) => train(data, from, 1, updates),
  },
  {
    id: "biasesWithoutLearningRate",
    answer: rates(same, () => 1),
  },
  {
    id: "weightsWithoutLearningRate",
    answer: rates(() => 1, same),
  },
  {
    id: "learningRateSquared",
    answer: (data, from, rate, updates) => train(data, from, rate * rate, updates),
  },
  {
    id: "dividedByLearningRate",
    answer: (data, from, rate, updates) => train(data, from, 1 / rate, updates),
  },
  {
    id: "twiceLearningRate",
    answer: (data, from, rate, updates) => train(data, from, 2 * rate, updates),
  },
  {
    id: "learningRateDividedByUpdates",
    answer: (data, from, rate, updates) => train(data, from, rate / updates, updates),
  },
  {
    id: "biasesMovedByWeightsGradient",
    answer: by(() => ({ weights, biases }, slopes, rate) => ({
      weights: moved(weights, slopes.weights, rate),
      biases: moved(biases, slopes.weights, rate),
    })),
  },
  {
    id: "gradientsAddedUp",
    answer: by(() => {
      let total: Slopes | undefined;
      return ({ weights, biases }, slopes, rate) => {
        const before = total ?? { weights: weights.map(() => 0), biases: biases.map(() => 0) };
        total = {
          weights: moved(before.weights, slopes.weights, -1),
          biases: moved(before.biases, slopes.biases, -1),
        };
        return {
          weights: moved(weights, total.weights, rate),
          biases: moved(biases, total.biases, rate),
        };
      };
    }),
  },
  {
    id: "eachStepFromStart",
    answer: (data, from, rate, updates) => {
      const { losses } = train(data, from, rate, 1);
      const { weights, biases } = train(data, from, rate, Math.min(1, updates));
      return { weights, biases, losses: Array.from({ length: updates }, () => losses[0]) };
    },
  },
  {
    id: "eachStepFromStartAtLatestGradient",
    answer: (data, from, rate, updates) =>
      by(() => (_, slopes, learningRate) => ({
        weights: moved(from.weights, slopes.weights, learningRate),
        biases: moved(from.biases, slopes.biases, learningRate),
      }))(data, from, rate, updates),
  },
  {
    id: "neverMoved",
    answer: but((_, __, { weights, biases }) => ({ weights, biases })),
  },
  {
    id: "oneUpdateOnly",
    answer: (data, from, rate) => train(data, from, rate, 1),
  },
  {
    id: "parametersBeforeLastUpdate",
    answer: (data, from, rate, updates) => ({
      ...train(data, from, rate, updates - 1),
      losses: train(data, from, rate, updates).losses,
    }),
  },
  {
    id: "gradientInsteadOfParameters",
    answer: but((right, data) => slopesOf(data, right)),
  },
  {
    id: "stepsInsteadOfParameters",
    answer: (data, from, rate, updates) => {
      const { losses } = train(data, from, rate, updates);
      const { weights, biases } = slopesOf(data, train(data, from, rate, updates - 1));
      const step = (values: Float64Array) => values.map((value) => -rate * value);
      return { weights: step(weights), biases: step(biases), losses };
    },
  },
  {
    id: "changeSinceStart",
    answer: but((right, _, from) => ({
      weights: moved(right.weights, from.weights, 1),
      biases: moved(right.biases, from.biases, 1),
    })),
  },
  {
    id: "lossesInReverseOrder",
    answer: but(({ losses }) => ({ losses: [...losses].reverse() })),
  },
  {
    id: "lastLossAloneAfterTraining",
    answer: but((right, data) => ({ losses: [batchLossAndGradient(data, right).loss] })),
  },
  {
    id: "firstLossAlone",
    answer: but(({ losses }) => ({ losses: losses.slice(0, 1) })),
  },
  {
    id: "noLosses",
    answer: but(() => ({ losses: [] })),
  },
  {
    id: "firstLossForEveryUpdate",
    answer: but(({ losses }) => ({ losses: losses.map(() => losses[0]) })),
  },
  {
    id: "onlyLossesThatFall",
    answer: but(({ losses }) => ({
      losses: losses.filter((loss, t) => loss < Math.min(...losses.slice(0, t))),
    })),
  },
  {
    id: "stopsWhenLossRises",
    answer: (data, from, rate, updates) => {
      const { losses } = train(data, from, rate, updates);
      const rise = losses.findIndex((loss, t) => t > 0 && loss > losses[t - 1]);
      return train(data, from, rate, rise === -1 ? updates : rise);
    },
  },
  {
    id: "lossesAddedUp",
    answer: but(({ losses }) => {
      let sum = 0;
      return {
        losses: losses.map((loss) => {
          sum += loss;
          return sum;
        }),
      };
    }),
  },
  {
    id: "lossesDividedByN",
    answer: but(({ losses }, { sampleCount }) => ({
      losses: losses.map((loss) => loss / sampleCount),
    })),
  },
  {
    id: "meanOfParametersOnWay",
    answer: (data, from, rate, updates) => {
      const points = Array.from({ length: updates }, (_, t) => train(data, from, rate, t + 1));
      const mean = (part: "weights" | "biases") =>
        from[part].map((_, k) => points.reduce((sum, point) => sum + point[part][k], 0) / updates);
      return {
        weights: mean("weights"),
        biases: mean("biases"),
        losses: train(data, from, rate, updates).losses,
      };
    },
  },
];
