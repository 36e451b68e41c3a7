import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import { type Training, train } from "../../../../../solutions/05-batch-gradient-descent/train.js";
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
/** Training by another rule for the next parameters, made anew for each training. */
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
    name: "the biases uphill",
    explanation: "The biases move uphill: subtract their gradient, as for the weights.",
    answer: rates(same, (rate) => -rate),
  },
  {
    name: "the weights uphill",
    explanation: "The weights move uphill: subtract their gradient, as for the biases.",
    answer: rates((rate) => -rate, same),
  },
  {
    name: "no learning rate",
    explanation: "The whole gradient is subtracted; multiply it by the learning rate.",
    answer: (data, from, _rate, updates) => train(data, from, 1, updates),
  },
  {
    name: "the biases without the learning rate",
    explanation: "The biases' gradient is not multiplied by the learning rate; the weights' is.",
    answer: rates(same, () => 1),
  },
  {
    name: "the weights without the learning rate",
    explanation: "The weights' gradient is not multiplied by the learning rate; the biases' is.",
    answer: rates(() => 1, same),
  },
  {
    name: "the learning rate squared",
    explanation: "The gradient is multiplied by the learning rate twice; once is enough.",
    answer: (data, from, rate, updates) => train(data, from, rate * rate, updates),
  },
  {
    name: "divided by the learning rate",
    explanation: "The gradient is divided by the learning rate; multiply it.",
    answer: (data, from, rate, updates) => train(data, from, 1 / rate, updates),
  },
  {
    name: "twice the learning rate",
    explanation: "The steps are twice too long, as if each update were made twice; make it once.",
    answer: (data, from, rate, updates) => train(data, from, 2 * rate, updates),
  },
  {
    name: "the learning rate divided by the updates",
    explanation: "The learning rate is divided by the number of updates; use it whole each time.",
    answer: (data, from, rate, updates) => train(data, from, rate / updates, updates),
  },
  {
    name: "the biases moved by the weights' gradient",
    explanation: "The biases are moved by the weights' gradient; biasesGradient is theirs.",
    answer: by(() => ({ weights, biases }, slopes, rate) => ({
      weights: moved(weights, slopes.weights, rate),
      biases: moved(biases, slopes.weights, rate),
    })),
  },
  {
    name: "gradients added up",
    explanation: "Each update subtracts all the gradients so far; subtract the last one alone.",
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
    name: "each step from the start",
    explanation:
      "Each update starts again at the start; go on from the parameters of the last one.",
    answer: (data, from, rate, updates) => {
      const { losses } = train(data, from, rate, 1);
      const { weights, biases } = train(data, from, rate, Math.min(1, updates));
      return { weights, biases, losses: Array.from({ length: updates }, () => losses[0]) };
    },
  },
  {
    name: "each step from the start, at the latest gradient",
    explanation:
      "The gradient is subtracted from the start each time; subtract it from the last θ.",
    answer: (data, from, rate, updates) =>
      by(() => (_, slopes, learningRate) => ({
        weights: moved(from.weights, slopes.weights, learningRate),
        biases: moved(from.biases, slopes.biases, learningRate),
      }))(data, from, rate, updates),
  },
  {
    name: "never moved",
    explanation: "The parameters returned are those of the start; return the ones that were moved.",
    answer: but((_, __, { weights, biases }) => ({ weights, biases })),
  },
  {
    name: "one update only",
    explanation:
      "Only one update is made, as if a return stood inside the loop; make as many as updates says.",
    answer: (data, from, rate) => train(data, from, rate, 1),
  },
  {
    name: "the parameters before the last update",
    explanation: "The parameters returned are those before the last update; return those after it.",
    answer: (data, from, rate, updates) => ({
      ...train(data, from, rate, updates - 1),
      losses: train(data, from, rate, updates).losses,
    }),
  },
  {
    name: "the gradient in the place of the parameters",
    explanation: "The gradients are returned as weights and biases; return the parameters.",
    answer: but((right, data) => slopesOf(data, right)),
  },
  {
    name: "the steps in the place of the parameters",
    explanation: "The last steps are returned as weights and biases; return the parameters.",
    answer: (data, from, rate, updates) => {
      const { losses } = train(data, from, rate, updates);
      const { weights, biases } = slopesOf(data, train(data, from, rate, updates - 1));
      const step = (values: Float64Array) => values.map((value) => -rate * value);
      return { weights: step(weights), biases: step(biases), losses };
    },
  },
  {
    name: "the change since the start",
    explanation: "The change since the start is returned; return the parameters themselves.",
    answer: but((right, _, from) => ({
      weights: moved(right.weights, from.weights, 1),
      biases: moved(right.biases, from.biases, 1),
    })),
  },
  {
    name: "losses in reverse order",
    explanation: "The losses come last first; add each one at the end of the list.",
    answer: but(({ losses }) => ({ losses: [...losses].reverse() })),
  },
  {
    name: "the last loss alone, after training",
    explanation: "Only the loss after training is in the list; store one before each update.",
    answer: but((right, data) => ({ losses: [batchLossAndGradient(data, right).loss] })),
  },
  {
    name: "the first loss alone",
    explanation: "Only the loss at the start is in the list; store one before each update.",
    answer: but(({ losses }) => ({ losses: losses.slice(0, 1) })),
  },
  {
    name: "no losses",
    explanation: "The list of losses is empty; store the loss of each update in it.",
    answer: but(() => ({ losses: [] })),
  },
  {
    name: "the first loss for every update",
    explanation: "The list holds the loss at the start each time; take it anew in each update.",
    answer: but(({ losses }) => ({ losses: losses.map(() => losses[0]) })),
  },
  {
    name: "only losses that fall",
    explanation:
      "A loss that is larger than the one before is left out; there is one for each update.",
    answer: but(({ losses }) => ({
      losses: losses.filter((loss, t) => loss < Math.min(...losses.slice(0, t))),
    })),
  },
  {
    name: "stops when the loss rises",
    explanation:
      "Training stops when the loss rises, as it may with a large η; make all the updates.",
    answer: (data, from, rate, updates) => {
      const { losses } = train(data, from, rate, updates);
      const rise = losses.findIndex((loss, t) => t > 0 && loss > losses[t - 1]);
      return train(data, from, rate, rise === -1 ? updates : rise);
    },
  },
  {
    name: "losses added up",
    explanation: "Each loss has those before added to it; store the loss of the one update.",
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
    name: "losses divided by N",
    explanation: "The losses are divided by N, but batchLossAndGradient gives their mean already.",
    answer: but(({ losses }, { sampleCount }) => ({
      losses: losses.map((loss) => loss / sampleCount),
    })),
  },
  {
    name: "the mean of the parameters on the way",
    explanation: "The parameters of all updates are averaged; return those after the last one.",
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
