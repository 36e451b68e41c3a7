import { updatesPerEpoch } from "../../../../../solutions/06-cost/updates-per-epoch.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { rareMistakes } from "./rareMistakes.js";

export const catalogue: MistakeCatalogue<typeof updatesPerEpoch> = {
  solution: updatesPerEpoch,
  probes: [
    [10, 4],
    [12, 4],
    [5, 100],
    [9, 1],
    [17, 5],
    [14, 5],
  ],
  extremes: [[1e15, 1000]],
  mistakes: [
    {
      id: "roundedDown",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: Math.floor(N / B) }),
    },
    {
      id: "roundedDownAndLastFullBatchReported",
      answer: (N, B) => ({ updates: Math.floor(N / B), lastBatchSize: B }),
    },
    {
      id: "roundedToNearest",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: Math.round(N / B) }),
    },
    {
      id: "alwaysOneMore",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: Math.floor(N / B) + 1 }),
    },
    {
      id: "oneMoreAndEmptyLastBatch",
      answer: (N, B) => ({ updates: Math.floor(N / B) + 1, lastBatchSize: N % B }),
    },
    {
      id: "remainderOfZero",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), lastBatchSize: N % B }),
    },
    {
      id: "roundedDownWithRemainder",
      answer: (N, B) => ({ updates: Math.floor(N / B), lastBatchSize: N % B }),
    },
    {
      id: "fullLastBatchAlways",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), lastBatchSize: B }),
    },
    {
      id: "quotientUpsideDown",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: Math.ceil(B / N) }),
    },
    {
      id: "fractionOfUpdate",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: N / B }),
    },
    {
      id: "updateForEachSample",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: N }),
    },
    {
      id: "missingSamples",
      answer: (N, B) => {
        const { updates, lastBatchSize } = updatesPerEpoch(N, B);
        return { updates, lastBatchSize: B - lastBatchSize };
      },
    },
    {
      id: "integersOf32Bits",
      answer: (N, B) => {
        const { updates, lastBatchSize } = updatesPerEpoch(N, B);
        return { updates: updates | 0, lastBatchSize };
      },
    },
    ...rareMistakes,
  ],
};
