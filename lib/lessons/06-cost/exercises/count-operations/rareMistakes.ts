import { countOperations } from "../../../../../solutions/06-cost/count-operations.js";
import type { Mistake } from "../../../../exercises/mistake.js";

type Count = typeof countOperations;
type Sizes = (N: number, d: number, M: number) => number;

const made =
  (forward: Sizes, backward: Sizes = forward): Count =>
  (N, d, M) => {
    const [there, back] = [forward(N, d, M), backward(N, d, M)];
    return { forward: there, backward: back, total: there + back };
  };
const both: Sizes = (N, d, M) => 2 * N * d * M;
const withTotal =
  (total: Sizes): Count =>
  (N, d, M) => ({ ...countOperations(N, d, M), total: total(N, d, M) });

/** The rows of the lesson's table beside the two matrix products. */
const softmaxAndError: Sizes = (N, _, M) => 5 * N * M;
const biasesGradient: Sizes = (N, _, M) => N * M;
const step: Sizes = (_, d, M) => 3 * (d * M + M);
const plus =
  (...parts: readonly Sizes[]): Sizes =>
  (...sizes) =>
    parts.reduce((sum, part) => sum + part(...sizes), 0);

export const rareMistakes: Mistake<Count>[] = [
  {
    id: "wholeTableWithoutStep",
    answer: made(plus(both, softmaxAndError), plus(both, biasesGradient)),
  },
  {
    id: "wholeTable",
    answer: made(plus(both, softmaxAndError), plus(both, biasesGradient, step)),
  },
  {
    id: "wholeTableWithStepInTotal",
    answer: (N, d, M) => {
      const { forward, backward, total } = made(
        plus(both, softmaxAndError),
        plus(both, biasesGradient),
      )(N, d, M);
      return { forward, backward, total: total + step(N, d, M) };
    },
  },
  {
    id: "stepOfTableInTotal",
    answer: withTotal((N, d, M) => 4 * N * d * M + step(N, d, M)),
  },
  {
    id: "forwardCountedOnce",
    answer: made((N, d, M) => N * d * M, both),
  },
  {
    id: "backwardCountedOnce",
    answer: made(both, (N, d, M) => N * d * M),
  },
  {
    id: "biasesCountedForward",
    answer: made((N, d, M) => 2 * N * d * M + N * M, both),
  },
  {
    id: "biasesCountedForwardAndBackward",
    answer: made((N, d, M) => 2 * N * d * M + N * M),
  },
  {
    id: "biasesGradientCounted",
    answer: made(both, (N, d, M) => 2 * N * d * M + N * M),
  },
  {
    id: "oneBiasPerClassCounted",
    answer: made((N, d, M) => 2 * N * d * M + M),
  },
  {
    id: "oneBiasPerClassCountedForward",
    answer: made((N, d, M) => 2 * N * d * M + M, both),
  },
  {
    id: "dMinusOneAdditionsInBothParts",
    answer: made((N, d, M) => N * M * (2 * d - 1)),
  },
  {
    id: "nMinusOneAdditionsBackward",
    answer: made(both, (N, d, M) => d * M * (2 * N - 1)),
  },
  {
    id: "mMinusOneClasses",
    answer: made((N, d, M) => 2 * N * d * (M - 1)),
  },
  {
    id: "pMinusYCounted",
    answer: made(both, (N, d, M) => 2 * N * d * M + N * M * 1),
    sameAs: "biasesGradientCounted",
  },
  {
    id: "updateCountedWithBiases",
    answer: withTotal((N, d, M) => 4 * N * d * M + 2 * (d * M + M)),
  },
  {
    id: "updateCountedInBackward",
    answer: made(both, (N, d, M) => 2 * N * d * M + 2 * d * M),
  },
  {
    id: "divisionByNCounted",
    answer: made(both, (N, d, M) => 2 * N * d * M + d * M),
  },
  {
    id: "productsOfPairs",
    answer: made((N, d, M) => 2 * (N * d + d * M)),
  },
  {
    id: "featuresAndClassesAdded",
    answer: made((N, d, M) => 2 * N * (d + M)),
  },
  {
    id: "samplesAndWeightsAdded",
    answer: made((N, d, M) => 2 * (N + d * M)),
  },
  {
    id: "partsMultiplied",
    answer: withTotal((N, d, M) => (2 * N * d * M) ** 2),
  },
  {
    id: "totalCountedTwice",
    answer: withTotal((N, d, M) => 8 * N * d * M),
  },
  {
    id: "productsAsTotal",
    answer: withTotal((N, d, M) => N * d * M),
  },
  {
    id: "sampleCountSquared",
    answer: made((N, d, M) => 2 * N * N * d * M),
  },
  {
    id: "classCountSquared",
    answer: made((N, d, M) => 2 * N * d * M * M),
  },
  {
    id: "biasMoreForwardAndBackward",
    answer: made(both, (N, d, M) => 2 * N * (d + 1) * M),
  },
  {
    id: "biasMoreForward",
    answer: made((N, d, M) => 2 * N * (d + 1) * M, both),
  },
  {
    id: "backwardCountedThreeTimes",
    answer: withTotal((N, d, M) => 6 * N * d * M),
  },
];
