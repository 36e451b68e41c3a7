import { updatesPerEpoch } from "../../../solutions/06-cost/updates-per-epoch.js";
import type { Trials } from "../trials.js";

/** The updates counted in a way of one's own, and the last batch from them. */
const counted =
  (count: (N: number, B: number) => number): typeof updatesPerEpoch =>
  (N, B) => {
    const updates = count(N, B);
    return { updates, lastBatchSize: N - (updates - 1) * B };
  };

export const trials: Trials<typeof updatesPerEpoch> = {
  nearMisses: [
    {
      reason: "0.99 added, then rounded down",
      answer: counted((N, B) => Math.floor(N / B + 0.99)),
    },
    {
      reason: "0.999 added, then rounded down",
      answer: counted((N, B) => Math.floor(N / B + 0.999)),
    },
    {
      reason: "0.999999999 added, then rounded down",
      answer: counted((N, B) => Math.floor(N / B + 0.999999999)),
    },
    {
      reason: "1e-9 subtracted before rounding up",
      answer: counted((N, B) => Math.ceil(N / B - 1e-9)),
    },
    { reason: "0.49 added, then rounded", answer: counted((N, B) => Math.round(N / B + 0.49)) },
    {
      reason: "the quotient with 6 decimals",
      answer: counted((N, B) => Math.ceil(Number((N / B).toFixed(6)))),
    },
    {
      reason: "the quotient in a 32-bit float",
      answer: counted((N, B) => Math.ceil(Math.fround(N / B))),
    },
    {
      reason: "parseInt, which reads 5e-15 as 5",
      answer: counted((N, B) => parseInt(String(N / B), 10) + (N % B === 0 ? 0 : 1)),
    },
    {
      reason: "32-bit integers in the rounding",
      answer: counted((N, B) => ~~(N / B) + (N % B > 0 ? 1 : 0)),
    },
    {
      reason: "unsigned 32-bit integers in the rounding",
      answer: counted((N, B) => ((N / B) >>> 0) + (N % B > 0 ? 1 : 0)),
    },
    {
      reason: "the remainder of 32-bit integers",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), lastBatchSize: (N | 0) % (B | 0) || B }),
    },
    {
      reason: "a batch size just above the count is cut off",
      answer: (N, B) => (B === N + 1 ? { updates: 1, lastBatchSize: B } : updatesPerEpoch(N, B)),
    },
    {
      reason: "a loop of at most 100,000 rounds",
      answer: counted((N, B) => {
        let updates = 0;
        while (updates * B < N && updates < 100_000) updates += 1;
        return updates;
      }),
    },
    {
      reason: "6 significant digits",
      answer: counted((N, B) => Number(Math.ceil(N / B).toPrecision(6))),
    },
  ],
  rightAnswers: [
    {
      reason: "B − 1 added, then rounded down",
      answer: counted((N, B) => Math.floor((N + B - 1) / B)),
    },
    {
      reason: "one more than the full batches before the last sample",
      answer: counted((N, B) => Math.floor((N - 1) / B) + 1),
    },
    {
      reason: "the remainder, and the quotient of what it leaves",
      answer: (N, B) => {
        const rest = N % B;
        return rest === 0
          ? { updates: N / B, lastBatchSize: B }
          : { updates: (N - rest) / B + 1, lastBatchSize: rest };
      },
    },
    {
      reason: "big integers turned into numbers",
      answer: (N, B) => {
        const [samples, size] = [BigInt(N), BigInt(B)];
        const updates = (samples + size - 1n) / size;
        return { lastBatchSize: Number(samples - (updates - 1n) * size), updates: Number(updates) };
      },
    },
    {
      reason: "minus the quotient rounded down, negative",
      answer: (N, B) => ({ updates: -Math.floor(-N / B), lastBatchSize: N % B || B }),
    },
    {
      reason: "the remainder of what comes before the last sample",
      answer: (N, B) => ({
        updates: Math.trunc((N - 1) / B) + 1,
        lastBatchSize: ((N - 1) % B) + 1,
      }),
    },
  ],
};
