import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { train } from "../../../../../solutions/05-batch-gradient-descent/train.js";
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

export const catalogue: Catalogue<typeof train> = {
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
      name: "uphill instead of downhill",
      explanation: "The gradient is added, so the loss grows; subtract it.",
      answer: (data, from, rate, updates) => train(data, from, -rate, updates),
    },
    {
      name: "weights moved before the biases' gradient was taken",
      explanation:
        "The biases' gradient is taken after the weights have moved; take both at the same θ.",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, ({ weights, biases }) => {
          const slopes = batchLossAndGradient(data, { weights, biases }).weightsGradient;
          const next = moved(weights, slopes, rate);
          const { biasesGradient } = batchLossAndGradient(data, { weights: next, biases });
          return { weights: next, biases: moved(biases, biasesGradient, rate) };
        }),
    },
    {
      name: "biases moved before the weights' gradient was taken",
      explanation:
        "The weights' gradient is taken after the biases have moved; take both at the same θ.",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, ({ weights, biases }) => {
          const slopes = batchLossAndGradient(data, { weights, biases }).biasesGradient;
          const next = moved(biases, slopes, rate);
          const { weightsGradient } = batchLossAndGradient(data, { weights, biases: next });
          return { weights: moved(weights, weightsGradient, rate), biases: next };
        }),
    },
    {
      name: "the gradient of the start for every update",
      explanation: "Every update uses the gradient at the start; take it anew in each update.",
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
      name: "biases never moved",
      explanation: "Only the weights learn; the biases are parameters as well.",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, (point) => {
          const { weightsGradient } = batchLossAndGradient(data, point);
          return { ...point, weights: moved(point.weights, weightsGradient, rate) };
        }),
    },
    {
      name: "weights never moved",
      explanation: "Only the biases learn; the weights are parameters as well.",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, (point) => {
          const { biasesGradient } = batchLossAndGradient(data, point);
          return { ...point, biases: moved(point.biases, biasesGradient, rate) };
        }),
    },
    {
      name: "one update too few",
      explanation: "An update is missing: the loop runs one time less than updates says.",
      answer: (data, from, rate, updates) => train(data, from, rate, updates - 1),
    },
    {
      name: "one update too many",
      explanation: "There is an update too many: the loop runs one time more than updates says.",
      answer: (data, from, rate, updates) => train(data, from, rate, updates + 1),
    },
    {
      name: "divided by N again",
      explanation: "The gradient is divided by N, but it is a mean already.",
      answer: (data, from, rate, updates) => train(data, from, rate / data.sampleCount, updates),
    },
    {
      name: "multiplied by N",
      explanation:
        "The steps are those of the sum, N times too long; the mean gradient is asked for.",
      answer: (data, from, rate, updates) => train(data, from, rate * data.sampleCount, updates),
    },
    {
      name: "a learning rate that shrinks",
      explanation: "The learning rate gets smaller from update to update; it is the same for all.",
      answer: (data, from, rate, updates) =>
        training(data, from, updates, (point, t) => train(data, point, rate / (t + 1), 1)),
    },
    {
      name: "a start at 0",
      explanation: "Training begins at zeros; begin at the start that is given.",
      answer: (data, from, rate, updates) =>
        train(data, { weights: zeros(from.weights), biases: zeros(from.biases) }, rate, updates),
    },
    {
      name: "losses after the updates",
      explanation: "Each loss is taken after its update; it should be the one before it.",
      answer: (data, from, rate, updates) => ({
        ...train(data, from, rate, updates),
        losses: train(data, from, rate, updates + 1).losses.slice(1),
      }),
    },
    {
      name: "a loss too many",
      explanation:
        "The loss after the last update is in the list as well; there should be one loss per update.",
      answer: (data, from, rate, updates) => ({
        ...train(data, from, rate, updates),
        losses: train(data, from, rate, updates + 1).losses,
      }),
    },
    {
      name: "only the last loss",
      explanation: "Only one loss is kept; keep one for each update.",
      answer: (data, from, rate, updates) => {
        const { losses, ...point } = train(data, from, rate, updates);
        return { ...point, losses: losses.slice(-1) };
      },
    },
    {
      name: "summed losses",
      explanation: "The losses are multiplied by N; store the mean loss as it comes.",
      answer: (data, from, rate, updates) => {
        const { losses, ...point } = train(data, from, rate, updates);
        return { ...point, losses: losses.map((loss) => loss * data.sampleCount) };
      },
    },
    {
      name: "the start moved",
      explanation:
        "The caller's weights and biases are moved in place; copy them with slice first.",
      answer: (data, from, rate, updates) => {
        const result = train(data, from, rate, updates);
        from.weights.set(result.weights);
        from.biases.set(result.biases);
        return result;
      },
    },
    {
      name: "nothing moves",
      explanation:
        "Weights and biases never move: map returns a new array, so assign what it returns.",
      answer: (data, from, _rate, updates) => training(data, from, updates, (point) => point),
    },
    {
      name: "the first slope for all parameters",
      explanation:
        "All weights, or biases, move by the first entry of the gradient: subtract entry k from number k.",
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
