import fc from "fast-check";
import { conditionNumber } from "../../../../../lib/lessons/02-gradients/figures/conditionNumber.js";
import { contourDescent } from "../../../../../lib/lessons/02-gradients/figures/contourDescent.js";
import { directions } from "../../../../../lib/lessons/02-gradients/figures/directions.js";
import { microscope } from "../../../../../lib/lessons/02-gradients/figures/microscope.js";
import { nextGradient } from "../../../../../lib/lessons/02-gradients/figures/nextGradient.js";
import { numericalError } from "../../../../../lib/lessons/02-gradients/figures/numericalError.js";
import { searchCourses } from "../../../../../lib/lessons/02-gradients/figures/searchCourses.js";
import { secants } from "../../../../../lib/lessons/02-gradients/figures/secants.js";
import {
  any,
  count,
  type Edges,
  finite,
  list,
  lossOfOne,
  lossOfTwo,
  pair,
  positive,
  range,
} from "../../edges.js";

export const edges: Edges = {
  conditionNumber: list(fc.record({ conditionNumber: count, steps: count })).map(
    (counts) => () => conditionNumber({ tolerance: 1e-6, counts }),
  ),
  contourDescent: fc
    .record({ loss: lossOfTwo, x: range, y: range, path: list(pair), rates: list(positive, 0, 4) })
    .map(
      ({ loss, x, y, path, rates }) =>
        () =>
          contourDescent({ loss, x, y, paths: [path], learningRates: rates }),
    ),
  directions: fc
    .record({ loss: lossOfTwo, at: pair, downhill: pair, x: range, y: range })
    .map((state) => () => directions(state)),
  microscope: fc
    .record({ loss: lossOfOne, theta: finite, slope: any, h: positive })
    .map((state) => () => microscope(state)),
  nextGradient: fc
    .record({ loss: lossOfOne, theta0: finite, learningRate: positive, ends: range })
    .map(
      ({ ends: [from, to], ...state }) =>
        () =>
          nextGradient({ ...state, gradientOf: (theta) => 2 * theta, steps: 3, from, to }),
    ),
  numericalError: list(fc.record({ h: positive, error: positive })).map(
    (forward) => () =>
      numericalError({
        forward,
        central: forward,
        truncation: (h) => h,
        rounding: (h) => 1e-16 / h,
      }),
  ),
  searchCourses: list(list(positive)).map(
    (courses) => () =>
      searchCourses(courses.map((losses, n) => ({ method: "random", parameterCount: n, losses }))),
  ),
  secants: fc
    .record({ loss: lossOfOne, theta: finite, slope: any, h: positive })
    .map((state) => () => secants(state)),
};
