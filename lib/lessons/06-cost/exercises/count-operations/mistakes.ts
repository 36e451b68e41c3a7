import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { countOperations } from "../../../../../solutions/06-cost/count-operations.js";
import { rareMistakes } from "./rareMistakes.js";

const both = (forward: number, backward: number) => ({
  forward,
  backward,
  total: forward + backward,
});

export const catalogue: Catalogue<typeof countOperations> = {
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
      name: "a multiplication and an addition counted as one",
      explanation:
        "Each product is counted once; its multiplication and its addition are two operations.",
      answer: (N, d, M) => both(N * d * M, N * d * M),
    },
    {
      name: "no backward pass",
      explanation: "Only the forward pass is counted; the gradient costs as much again.",
      answer: (N, d, M) => both(2 * N * d * M, 0),
    },
    {
      name: "the total without the backward pass",
      explanation: "The total is the forward part alone; add the backward part.",
      answer: (N, d, M) => ({ ...countOperations(N, d, M), total: 2 * N * d * M }),
    },
    {
      name: "the backward pass counted twice",
      explanation:
        "Backward costs double only where a layer passes slopes on to another; here there is one layer.",
      answer: (N, d, M) => both(2 * N * d * M, 4 * N * d * M),
    },
    {
      name: "one sample",
      explanation: "The operations of one sample are counted; an update looks at all N.",
      answer: (_N, d, M) => both(2 * d * M, 2 * d * M),
    },
    {
      name: "one class",
      explanation: "The operations of one class are counted; each sample has M logits.",
      answer: (N, d, _M) => both(2 * N * d, 2 * N * d),
    },
    {
      name: "one feature",
      explanation: "One operation per logit is counted; a logit is a sum over d features.",
      answer: (N, _d, M) => both(2 * N * M, 2 * N * M),
    },
    {
      name: "sums instead of products",
      explanation:
        "N, d and M are added; for every sample there are all features of all classes: multiply.",
      answer: (N, d, M) => both(2 * (N + d + M), 2 * (N + d + M)),
    },
    {
      name: "features squared",
      explanation:
        "d is squared; each weight meets one feature, so there are d products per logit.",
      answer: (N, d, M) => both(2 * N * d * d * M, 2 * N * d * d * M),
    },
    {
      name: "a gradient for the batch alone",
      explanation:
        "The backward pass is counted once for the batch; every sample has its own gradient.",
      answer: (N, d, M) => both(2 * N * d * M, 2 * d * M),
    },
    {
      name: "the biases counted as a feature more",
      explanation:
        "The bias is counted like a weight; its addition is one of the d additions already.",
      answer: (N, d, M) => both(2 * N * (d + 1) * M, 2 * N * (d + 1) * M),
    },
    {
      name: "d − 1 additions",
      explanation: "d numbers take d − 1 additions, but the bias takes one more: d in all.",
      answer: (N, d, M) => both(N * M * (2 * d - 1), 2 * N * d * M),
    },
    {
      name: "the update counted as well",
      explanation: "The update of the parameters is counted; leave it out, as the task says.",
      answer: (N, d, M) => ({ ...countOperations(N, d, M), total: 4 * N * d * M + 2 * d * M }),
    },
    {
      name: "32-bit integers",
      explanation:
        "`| 0` and other bit operations cut numbers beyond 2³¹; plain arithmetic does not.",
      answer: (N, d, M) => {
        const { forward, backward, total } = countOperations(N, d, M);
        return { forward: forward | 0, backward: backward | 0, total: total | 0 };
      },
    },
    ...rareMistakes,
  ],
};
