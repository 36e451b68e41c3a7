import { countOperations } from "../../../../../solutions/06-cost/count-operations.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { rareMistakes } from "./rareMistakes.js";

const both = (forward: number, backward: number) => ({
  forward,
  backward,
  total: forward + backward,
});

export const catalogue: MistakeCatalogue<typeof countOperations> = {
  solution: countOperations,
  probes: [
    [5, 2, 3],
    [7, 4, 2],
    [100, 11, 13],
    [1, 1, 1],
  ],
  extremes: [[1_000_000, 3072, 1000]],
  mistakes: [
    {
      id: "multiplicationAndAdditionCountedAsOne",
      answer: (N, d, M) => both(N * d * M, N * d * M),
    },
    {
      id: "noBackwardPass",
      answer: (N, d, M) => both(2 * N * d * M, 0),
    },
    {
      id: "totalWithoutBackwardPass",
      answer: (N, d, M) => ({ ...countOperations(N, d, M), total: 2 * N * d * M }),
    },
    {
      id: "backwardPassCountedTwice",
      answer: (N, d, M) => both(2 * N * d * M, 4 * N * d * M),
    },
    {
      id: "oneSample",
      answer: (_N, d, M) => both(2 * d * M, 2 * d * M),
    },
    {
      id: "oneClass",
      answer: (N, d, _M) => both(2 * N * d, 2 * N * d),
    },
    {
      id: "oneFeature",
      answer: (N, _d, M) => both(2 * N * M, 2 * N * M),
    },
    {
      id: "sumsInsteadOfProducts",
      answer: (N, d, M) => both(2 * (N + d + M), 2 * (N + d + M)),
    },
    {
      id: "featuresSquared",
      answer: (N, d, M) => both(2 * N * d * d * M, 2 * N * d * d * M),
    },
    {
      id: "gradientForBatchAlone",
      answer: (N, d, M) => both(2 * N * d * M, 2 * d * M),
    },
    {
      id: "biasesCountedAsFeatureMore",
      answer: (N, d, M) => both(2 * N * (d + 1) * M, 2 * N * (d + 1) * M),
    },
    {
      id: "dMinusOneAdditions",
      answer: (N, d, M) => both(N * M * (2 * d - 1), 2 * N * d * M),
    },
    {
      id: "updateCountedAsWell",
      answer: (N, d, M) => ({ ...countOperations(N, d, M), total: 4 * N * d * M + 2 * d * M }),
    },
    {
      id: "integersOf32Bits",
      answer: (N, d, M) => {
        const { forward, backward, total } = countOperations(N, d, M);
        return { forward: forward | 0, backward: backward | 0, total: total | 0 };
      },
    },
    ...rareMistakes,
  ],
};
