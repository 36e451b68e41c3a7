import { stableRange } from "../../../../../solutions/02-gradients/stable-range.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";

export const catalogue: MistakeCatalogue<typeof stableRange> = {
  solution: stableRange,
  probes: [[2], [4], [0.5], [10], [0], [-2]],
  extremes: [[1e-7], [-1e-7]],
  mistakes: [
    {
      id: "boundOfOneStep",
      answer: (curvature) => (curvature > 0 ? [0, 1 / curvature] : [0, 0]),
    },
    {
      id: "boundOfThetaSquaredForEveryCurvature",
      answer: (curvature) => (curvature > 0 ? [0, 1] : [0, 0]),
    },
    {
      id: "curvatureOverTwo",
      answer: (curvature) => (curvature > 0 ? [0, curvature / 2] : [0, 0]),
    },
    {
      id: "twoTimesCurvature",
      answer: (curvature) => (curvature > 0 ? [0, 2 * curvature] : [0, 0]),
    },
    {
      id: "fourOverCurvature",
      answer: (curvature) => (curvature > 0 ? [0, 4 / curvature] : [0, 0]),
    },
    {
      id: "hillTreatedLikeValley",
      answer: (curvature) => [0, 2 / curvature],
    },
    {
      id: "signOfCurvatureIgnored",
      answer: (curvature) => (curvature === 0 ? [0, 0] : [0, 2 / Math.abs(curvature)]),
    },
    {
      id: "noBoundOnHill",
      answer: (curvature) => [0, curvature > 0 ? 2 / curvature : Number.POSITIVE_INFINITY],
    },
    {
      id: "highBeforeLow",
      answer: (curvature) => (curvature > 0 ? [2 / curvature, 0] : [0, 0]),
    },
    {
      id: "onlyOscillatingPart",
      answer: (curvature) => (curvature > 0 ? [1 / curvature, 2 / curvature] : [0, 0]),
    },
    {
      id: "negativeLearningRatesIncluded",
      answer: (curvature) => (curvature > 0 ? [-2 / curvature, 2 / curvature] : [0, 0]),
    },
    {
      id: "flatGroundTreatedLikeValley",
      answer: (curvature) => (curvature >= 0 ? [0, 2 / curvature] : [0, 0]),
    },
    {
      id: "rangeOfNegativeRatesOnHill",
      answer: (curvature) =>
        curvature === 0 ? [0, 0] : curvature > 0 ? [0, 2 / curvature] : [2 / curvature, 0],
    },
    {
      id: "productInsteadOfRate",
      answer: (curvature) => (curvature > 0 ? [0, 2] : [0, 0]),
    },
    {
      id: "squareOfCurvature",
      answer: (curvature) => (curvature > 0 ? [0, 2 / curvature ** 2] : [0, 0]),
    },
    {
      id: "nanOnHill",
      answer: (curvature) => (curvature > 0 ? [0, 2 / curvature] : [Number.NaN, Number.NaN]),
    },
    {
      id: "emptyListOnHill",
      answer: (curvature) =>
        curvature > 0 ? [0, 2 / curvature] : ([] as unknown as [number, number]),
    },
    {
      id: "onlyOneNumber",
      answer: (curvature) => (curvature > 0 ? 2 / curvature : 0) as unknown as [number, number],
    },
    {
      id: "ratesBelowZero",
      answer: (curvature) => (curvature > 0 ? [-2 / curvature, 0] : [0, 0]),
    },
  ],
};
