import fc from "fast-check";
import { landscape } from "../../../../../lib/lessons/01-quadratic/figures/landscape.js";
import { parabolaDescent } from "../../../../../lib/lessons/01-quadratic/figures/parabolaDescent.js";
import { regimeMap } from "../../../../../lib/lessons/01-quadratic/figures/regimeMap.js";
import { regimes } from "../../../../../lib/lessons/01-quadratic/figures/regimes.js";
import { slopes } from "../../../../../lib/lessons/01-quadratic/figures/slopes.js";
import { stableRange } from "../../../../../lib/lessons/01-quadratic/figures/stableRange.js";
import { stepsToTolerance } from "../../../../../lib/lessons/01-quadratic/figures/stepsToTolerance.js";
import { any, count, type Edges, finite, list, lossOfOne, positive, range } from "../../edges.js";

export const edges: Edges = {
  landscape: fc.record({ loss: lossOfOne, ends: range, path: list(any) }).map(
    ({ loss, ends: [from, to], path }) =>
      () =>
        landscape({ loss, from, to, paths: [path] }),
  ),
  parabolaDescent: fc
    .record({
      theta0: finite,
      learningRate: fc.constantFrom(0, 1e-6, 0.1, 0.5, 0.9, 1, 1.1, 1.5),
      steps: fc.constantFrom(0, 1, 5, 60, 600),
    })
    .map((state) => () => parabolaDescent(state)),
  regimeMap: list(positive, 1, 6).map((learningRates) => () => regimeMap({ learningRates })),
  regimes: fc
    .record({ theta0: finite, learningRates: list(positive, 1, 6), steps: fc.constantFrom(1, 60) })
    .map((state) => () => regimes(state)),
  slopes: fc
    .record({ positions: list(finite, 1, 4), learningRate: positive })
    .map((state) => () => slopes(state)),
  stableRange: fc
    .record({ curvatures: list(positive, 1, 4), maxLearningRate: positive })
    .map((state) => () => stableRange(state)),
  stepsToTolerance: list(fc.record({ learningRate: positive, steps: count })).map(
    (counts) => () => stepsToTolerance({ tolerance: 1e-6, counts }),
  ),
};
