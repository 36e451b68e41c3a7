import { logSoftmax, logSumExp, softmax } from "../../../lib/softmax.js";
import { batchLoss } from "../../../solutions/05-batch-gradient-descent/batch-loss.js";
import type { Trials } from "../trials.js";

type Logits = readonly (readonly number[])[];
type Labels = readonly number[];

/** The mean of losses that are computed in a way of their own. */
const meanOf =
  (loss: (row: readonly number[], label: number) => number) => (logits: Logits, labels: Labels) =>
    logits.reduce((total, row, i) => total + loss(row, labels[i]), 0) / logits.length;
const clipped = (limit: number) =>
  meanOf((row, label) => {
    const inside = row.map((logit) => Math.max(-limit, Math.min(limit, logit)));
    return logSumExp(inside) - inside[label];
  });
const exact = (row: readonly number[], label: number) => logSumExp([...row]) - row[label];
const changed =
  (change: (value: number) => number) =>
  (logits: Logits, labels: Labels): number =>
    change(batchLoss(logits, labels));

export const trials: Trials<typeof batchLoss> = {
  nearMisses: [
    ...[50, 500, 700, 10_000].map((limit) => ({
      reason: `logits clipped at ±${limit}`,
      answer: clipped(limit),
    })),
    {
      reason: "each loss clipped at 10,000",
      answer: meanOf((row, label) => Math.min(10_000, exact(row, label))),
    },
    { reason: "6 decimals", answer: changed((loss) => Number(loss.toFixed(6))) },
    { reason: "7 significant digits", answer: changed((loss) => Number(loss.toPrecision(7))) },
    { reason: "32-bit floats", answer: changed(Math.fround) },
    {
      reason: "probabilities kept above 1e-300",
      answer: meanOf((row, label) => -Math.log(Math.max(1e-300, softmax([...row])[label]))),
    },
    {
      reason: "1e-8 added under the logarithm",
      answer: meanOf((row, label) => -Math.log(softmax([...row])[label] + 1e-8)),
    },
    {
      reason: "only the first 128 samples",
      answer: (logits, labels) => batchLoss(logits.slice(0, 128), labels),
    },
    {
      reason: "only the first 100 classes",
      answer: (logits, labels) =>
        batchLoss(
          logits.map((row) => (row.length > 100 ? [...row.slice(0, 100), ...row.slice(-1)] : row)),
          labels.map((label) => Math.min(label, 100)),
        ),
    },
    {
      reason: "nothing learned from one class alone, so NaN",
      answer: (logits, labels) => (logits[0].length === 1 ? Number.NaN : batchLoss(logits, labels)),
    },
    {
      reason: "equal rows count once",
      answer: (logits, labels) => {
        const rows = new Map(logits.map((row, i) => [row.join(), i]));
        const kept = [...rows.values()];
        return batchLoss(
          kept.map((i) => logits[i]),
          kept.map((i) => labels[i]),
        );
      },
    },
    {
      reason: "shifted by the first logit instead of the largest",
      answer: meanOf((row, label) => {
        const sum = row.reduce((total, logit) => total + Math.exp(logit - row[0]), 0);
        return Math.log(sum) + row[0] - row[label];
      }),
    },
  ],
  rightAnswers: [
    {
      reason: "each loss as the log-sum-exp of the differences from the label's logit",
      answer: meanOf((row, label) => logSumExp(row.map((logit) => logit - row[label]))),
    },
    {
      reason: "logSoftmax, each term divided by N",
      answer: (logits, labels) =>
        logits.reduce((sum, row, i) => sum - logSoftmax([...row])[labels[i]] / logits.length, 0),
    },
    {
      reason: "loops with a maximum of one's own",
      answer: (logits, labels) => {
        let total = 0;
        for (let i = 0; i < logits.length; i++) {
          let largest = logits[i][0];
          for (const logit of logits[i]) if (logit > largest) largest = logit;
          let sum = 0;
          for (const logit of logits[i]) sum += Math.exp(logit - largest);
          total += Math.log(sum) + largest - logits[i][labels[i]];
        }
        return total / logits.length;
      },
    },
    {
      reason: "the mean log-sum-exp minus the mean logit of the labels",
      answer: (logits, labels) => {
        const [sums, own] = [
          logits.map((row) => logSumExp([...row])),
          logits.map((row, i) => row[labels[i]]),
        ];
        const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;
        return mean(sums) - mean(own);
      },
    },
    {
      reason: "recursion over the halves of the batch",
      answer: function descend(logits, labels): number {
        const N = logits.length;
        if (N === 1) return exact(logits[0], labels[0]);
        const half = N >> 1;
        const [left, right] = [
          descend(logits.slice(0, half), labels.slice(0, half)),
          descend(logits.slice(half), labels.slice(half)),
        ];
        return (half * left + (N - half) * right) / N;
      },
    },
  ],
};
