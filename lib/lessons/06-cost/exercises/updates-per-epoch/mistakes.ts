import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { updatesPerEpoch } from "../../../../../solutions/06-cost/updates-per-epoch.js";
import { rareMistakes } from "./rareMistakes.js";

export const catalogue: Catalogue<typeof updatesPerEpoch> = {
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
      name: "rounded down",
      explanation: "The samples of the last, shorter batch are left out: round up, not down.",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: Math.floor(N / B) }),
    },
    {
      name: "rounded down, and the last full batch reported",
      explanation: "The shorter batch is dropped: round up, and report what it holds.",
      answer: (N, B) => ({ updates: Math.floor(N / B), lastBatchSize: B }),
    },
    {
      name: "rounded to the nearest",
      explanation: "Math.round drops a short last batch and keeps a long one: always round up.",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: Math.round(N / B) }),
    },
    {
      name: "always one more",
      explanation: "One batch is added even where nothing is left over: round up instead.",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: Math.floor(N / B) + 1 }),
    },
    {
      name: "one more, and an empty last batch",
      explanation:
        "Where the batch size divides the count, an empty batch is counted: round up instead.",
      answer: (N, B) => ({ updates: Math.floor(N / B) + 1, lastBatchSize: N % B }),
    },
    {
      name: "a remainder of 0",
      explanation:
        "Where nothing is left over, the remainder is 0, but the last batch is a full one.",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), lastBatchSize: N % B }),
    },
    {
      name: "rounded down, with the remainder",
      explanation:
        "The remainder is a batch of its own: round up; and a remainder of 0 means a full last batch.",
      answer: (N, B) => ({ updates: Math.floor(N / B), lastBatchSize: N % B }),
    },
    {
      name: "a full last batch always",
      explanation: "The last batch is reported as full even where it is shorter.",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), lastBatchSize: B }),
    },
    {
      name: "the quotient upside down",
      explanation: "The batch size is divided by the count; divide the count by the batch size.",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: Math.ceil(B / N) }),
    },
    {
      name: "a fraction of an update",
      explanation: "The quotient is not rounded; the samples left over make one whole update.",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: N / B }),
    },
    {
      name: "an update for each sample",
      explanation: "Every sample is counted as an update; there is one update per batch.",
      answer: (N, B) => ({ ...updatesPerEpoch(N, B), updates: N }),
    },
    {
      name: "the missing samples",
      explanation:
        "What is reported is how many samples the last batch lacks; report how many it has.",
      answer: (N, B) => {
        const { updates, lastBatchSize } = updatesPerEpoch(N, B);
        return { updates, lastBatchSize: B - lastBatchSize };
      },
    },
    {
      name: "32-bit integers",
      explanation: "`| 0` and other bit operations cut numbers beyond 2³¹; Math.ceil does not.",
      answer: (N, B) => {
        const { updates, lastBatchSize } = updatesPerEpoch(N, B);
        return { updates: updates | 0, lastBatchSize };
      },
    },
    ...rareMistakes,
  ],
};
