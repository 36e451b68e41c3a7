import { batchLossAndGradient, type Parameters as Point } from "../../../lib/softmaxRegression.js";
import { train } from "../../../solutions/05-batch-gradient-descent/train.js";
import type { Trials } from "../trials.js";

type Train = typeof train;
type Values = Float64Array;

/** Training that stops where `stops` says so, and pads the list of losses with the last one. */
const stopping =
  (stops: (losses: readonly number[]) => boolean): Train =>
  (dataset, start, rate, updates) => {
    const whole = train(dataset, start, rate, updates);
    const last = whole.losses.findIndex((_, t) => stops(whole.losses.slice(0, t + 1)));
    if (last === -1) return whole;
    const { weights, biases, losses } = train(dataset, start, rate, last);
    return { weights, biases, losses: whole.losses.map((_, t) => losses[Math.min(t, last)] ?? 0) };
  };
const withRate =
  (change: (rate: number) => number): Train =>
  (dataset, start, rate, updates) =>
    train(dataset, start, change(rate), updates);
const withSlopes =
  (change: (slope: number) => number): Train =>
  (dataset, start, rate, updates) => {
    let point: Point = start;
    const losses: number[] = [];
    for (let t = 0; t < updates; t++) {
      const { loss, weightsGradient, biasesGradient } = batchLossAndGradient(dataset, point);
      const moved = (values: Values, slopes: Values) =>
        values.map((value, k) => value - rate * change(slopes[k]));
      point = {
        weights: moved(point.weights, weightsGradient),
        biases: moved(point.biases, biasesGradient),
      };
      losses.push(loss);
    }
    return { ...point, losses };
  };
const clip = (limit: number) => (value: number) => Math.max(-limit, Math.min(limit, value));
const withResult =
  (change: (values: Values) => Values): Train =>
  (dataset, start, rate, updates) => {
    const { weights, biases, losses } = train(dataset, start, rate, updates);
    return { weights: change(weights), biases: change(biases), losses };
  };

export const trials: Trials<Train> = {
  nearMisses: [
    ...[100, 1000].map((limit) => ({
      reason: `at most ${limit} updates`,
      answer: ((dataset, start, rate, updates) =>
        train(dataset, start, rate, Math.min(limit, updates))) as Train,
    })),
    {
      reason: "stops when the loss rises",
      answer: stopping(
        (losses) => losses.length > 1 && (losses.at(-1) ?? 0) > losses[losses.length - 2],
      ),
    },
    {
      reason: "stops when the loss falls by less than 1e-5",
      answer: stopping(
        (losses) =>
          losses.length > 1 && Math.abs((losses.at(-1) ?? 0) - losses[losses.length - 2]) < 1e-5,
      ),
    },
    {
      reason: "stops below a loss of 0.05",
      answer: stopping((losses) => (losses.at(-1) ?? 1) < 0.05),
    },
    {
      reason: "a learning rate below 1e-5 counts as 0",
      answer: withRate((η) => (η < 1e-5 ? 0 : η)),
    },
    { reason: "a learning rate of at most 10", answer: withRate((η) => Math.min(10, η)) },
    { reason: "a learning rate of 0 becomes 0.01", answer: withRate((η) => η || 0.01) },
    { reason: "slopes clipped at ±5", answer: withSlopes(clip(5)) },
    { reason: "slopes clipped at ±1000", answer: withSlopes(clip(1000)) },
    {
      reason: "slopes with 8 decimals",
      answer: withSlopes((slope) => Number(slope.toFixed(8))),
    },
    { reason: "weights clipped at ±20", answer: withResult((values) => values.map(clip(20))) },
    {
      reason: "parameters in 32-bit floats",
      answer: withResult((values) => values.map(Math.fround)),
    },
    {
      reason: "parameters with 6 decimals",
      answer: withResult((values) => values.map((value) => Number(value.toFixed(6)))),
    },
    {
      reason: "losses with 6 decimals",
      answer: (dataset, start, rate, updates) => {
        const { losses, ...point } = train(dataset, start, rate, updates);
        return { ...point, losses: losses.map((loss) => Number(loss.toFixed(6))) };
      },
    },
    {
      reason: "at least one update",
      answer: (dataset, start, rate, updates) => train(dataset, start, rate, Math.max(1, updates)),
    },
    {
      reason: "the parameters with the least loss in the place of the last ones",
      answer: (dataset, start, rate, updates) => {
        const { losses } = train(dataset, start, rate, updates + 1);
        const best = losses.indexOf(Math.min(...losses));
        return { ...train(dataset, start, rate, best), losses: losses.slice(0, updates) };
      },
    },
  ],
  rightAnswers: [
    {
      reason: "copies that are moved in place",
      answer: (dataset, start, rate, updates) => {
        const [weights, biases] = [start.weights.slice(), Float64Array.from(start.biases)];
        const losses: number[] = [];
        while (losses.length < updates) {
          const slopes = batchLossAndGradient(dataset, { weights, biases });
          losses.push(slopes.loss);
          for (let k = 0; k < weights.length; k++) weights[k] -= rate * slopes.weightsGradient[k];
          for (let m = 0; m < biases.length; m++) biases[m] -= rate * slopes.biasesGradient[m];
        }
        return { weights, biases, losses };
      },
    },
    {
      reason: "recursion over the halves of the updates",
      answer: function descend(dataset, start, rate, updates): ReturnType<Train> {
        if (updates <= 1) return train(dataset, start, rate, updates);
        const before = descend(dataset, start, rate, updates >> 1);
        const after = descend(dataset, before, rate, updates - (updates >> 1));
        return { ...after, losses: [...before.losses, ...after.losses] };
      },
    },
    {
      reason: "a reduce over the numbers of the updates",
      answer: (dataset, { weights, biases }, rate, updates) =>
        [...new Array(updates).keys()].reduce(
          (last: ReturnType<Train>) => {
            const { loss, weightsGradient, biasesGradient } = batchLossAndGradient(dataset, last);
            last.losses.push(loss);
            return {
              weights: last.weights.map((w, k) => w - rate * weightsGradient[k]),
              biases: Float64Array.from(last.biases, (b, m) => b - rate * biasesGradient[m]),
              losses: last.losses,
            };
          },
          { weights: weights.slice(), biases: biases.slice(), losses: [] },
        ),
    },
  ],
};
