import { crossEntropyGradient } from "../../../lib/crossEntropy.js";
import { batchGradient } from "../../../solutions/05-batch-gradient-descent/batch-gradient.js";
import type { Trials } from "../trials.js";

type Matrix = readonly (readonly number[])[];
type Slopes = (logits: readonly number[], label: number) => readonly number[];

const changed =
  (change: (slope: number) => number): typeof batchGradient =>
  (x, y, W, b) => {
    const { weights, biases } = batchGradient(x, y, W, b);
    return { weights: weights.map((row) => row.map(change)), biases: biases.map(change) };
  };
const clip = (limit: number) => (value: number) => Math.max(-limit, Math.min(limit, value));

/** Sample by sample with slopes of the logits of one's own; `weigh` is what a sample counts. */
const withSlopes =
  (slopesOf: Slopes, weigh = (total: number, N: number) => total / N): typeof batchGradient =>
  (x, y, W, b) => {
    const logits = x.map((row) => W.map((w, m) => dot(w, row) + b[m]));
    const slopes = logits.map((row, i) => slopesOf(row, y[i]));
    const mean = (term: (i: number) => number) =>
      weigh(
        x.reduce((sum, _, i) => sum + term(i), 0),
        x.length,
      );
    return {
      weights: W.map((w, m) => w.map((_, k) => mean((i) => slopes[i][m] * x[i][k]))),
      biases: b.map((_, m) => mean((i) => slopes[i][m])),
    };
  };
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, k) => sum + value * b[k], 0);
const transposed = (matrix: Matrix) => matrix[0].map((_, k) => matrix.map((row) => row[k]));

export const trials: Trials<typeof batchGradient> = {
  nearMisses: [
    ...[50, 700, 10_000].map((limit) => ({
      reason: `logits clipped at ±${limit}`,
      answer: withSlopes((logits, label) => crossEntropyGradient(logits.map(clip(limit)), label)),
    })),
    ...[5, 1000, 1e6].map((limit) => ({
      reason: `slopes clipped at ±${limit}`,
      answer: changed(clip(limit)),
    })),
    { reason: "6 decimals", answer: changed((slope) => Number(slope.toFixed(6))) },
    { reason: "6 significant digits", answer: changed((slope) => Number(slope.toPrecision(6))) },
    { reason: "32-bit floats", answer: changed(Math.fround) },
    {
      reason: "slopes below 1e-12 are 0",
      answer: changed((slope) => (Math.abs(slope) < 1e-12 ? 0 : slope)),
    },
    {
      reason: "only the first 32 samples",
      answer: (x, y, W, b) => batchGradient(x.slice(0, 32), y, W, b),
    },
    {
      reason: "1e-8 added to N",
      answer: withSlopes(crossEntropyGradient, (total, N) => total / (N + 1e-8)),
    },
    {
      reason: "one class alone gets the slope −1",
      answer: (x, y, W, b) =>
        b.length === 1
          ? { weights: [W[0].map((_, k) => -x[0][k])], biases: [-1] }
          : batchGradient(x, y, W, b),
    },
    {
      reason: "equal samples count once",
      answer: (x, y, W, b) => {
        const rows = x.map((row) => row.join());
        const kept = [...x.keys()].filter((i) => rows.indexOf(rows[i]) === i);
        // Twice is not once: the half of a batch has the mean of the whole only if nothing else repeats.
        return kept.length === x.length
          ? batchGradient(x, y, W, b)
          : withSlopes(crossEntropyGradient, (total) => total / kept.length)(x, y, W, b);
      },
    },
  ],
  rightAnswers: [
    { reason: "one entry after another, each a mean", answer: withSlopes(crossEntropyGradient) },
    {
      reason: "the product of the transposed slopes and the features",
      answer: (x, y, W, b) => {
        const slopes = x.map((row, i) =>
          crossEntropyGradient(
            W.map((w, m) => b[m] + dot(w, row)),
            y[i],
          ).map((slope) => slope / x.length),
        );
        const columns = transposed(x);
        const byClass = transposed(slopes);
        return {
          weights: byClass.map((own) => columns.map((column) => dot(own, column))),
          biases: byClass.map((own) => own.reduce((a, b) => a + b)),
        };
      },
    },
    {
      reason: "the bias as the weight of a feature that is always 1",
      answer: (x, y, W, b) => {
        const wide = withSlopes(crossEntropyGradient)(
          x.map((row) => [...row, 1]),
          y,
          W.map((row, m) => [...row, b[m]]),
          b.map(() => 0),
        );
        return {
          weights: wide.weights.map((row) => row.slice(0, -1)),
          biases: wide.weights.map((row) => row[row.length - 1]),
        };
      },
    },
    {
      reason: "a running mean over the samples",
      answer: (x, y, W, b) => {
        const weights = W.map((row) => row.map(() => 0));
        const biases = b.map(() => 0);
        for (let i = 0; i < x.length; i++) {
          const one = batchGradient([x[i]], [y[i]], W, b);
          for (let m = 0; m < b.length; m++) {
            biases[m] += (one.biases[m] - biases[m]) / (i + 1);
            for (let k = 0; k < x[i].length; k++) {
              weights[m][k] += (one.weights[m][k] - weights[m][k]) / (i + 1);
            }
          }
        }
        return { weights, biases };
      },
    },
  ],
};
