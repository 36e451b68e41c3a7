import fc from "fast-check";
import { exponentialRange } from "../../../../../lib/lessons/03-softmax/figures/exponentialRange.js";
import { maximumSlopes } from "../../../../../lib/lessons/03-softmax/figures/maximumSlopes.js";
import { probabilityBars } from "../../../../../lib/lessons/03-softmax/figures/probabilityBars.js";
import { reliabilityDiagram } from "../../../../../lib/lessons/03-softmax/figures/reliabilityDiagram.js";
import { sigmoidCurve } from "../../../../../lib/lessons/03-softmax/figures/sigmoidCurve.js";
import { smoothMaximum } from "../../../../../lib/lessons/03-softmax/figures/smoothMaximum.js";
import { softmaxSteps } from "../../../../../lib/lessons/03-softmax/figures/softmaxSteps.js";
import { temperatureCurves } from "../../../../../lib/lessons/03-softmax/figures/temperatureCurves.js";
import { underflow } from "../../../../../lib/lessons/03-softmax/figures/underflow.js";
import { vanishingLoss } from "../../../../../lib/lessons/03-softmax/figures/vanishingLoss.js";
import { any, classes, columns, type Edges, list, positive, share } from "../../edges.js";

export const edges: Edges = {
  exponentialRange: columns(any, any).map(
    ([naive, shifted]) =>
      () =>
        exponentialRange({ naive, shifted }),
  ),
  maximumSlopes: columns(any, share, share).map(
    ([x, maximum, logSumExp]) =>
      () =>
        maximumSlopes({ x, maximum, logSumExp }),
  ),
  probabilityBars: fc.tuple(classes, positive).map(
    ([state, temperature]) =>
      () =>
        probabilityBars({ ...state, temperature }),
  ),
  reliabilityDiagram: list(fc.record({ confidence: share, accuracy: share })).map(
    (bins) => () => reliabilityDiagram([{ temperature: 1, bins }]),
  ),
  sigmoidCurve: columns(any, share, share).map(
    ([differences, softmax, sigmoid]) =>
      () =>
        sigmoidCurve({ differences, softmax, sigmoid }),
  ),
  smoothMaximum: columns(any, any, any).map(
    ([x, maximum, logSumExp]) =>
      () =>
        smoothMaximum({ x, maximum, logSumExp }),
  ),
  softmaxSteps: classes.map((state) => () => softmaxSteps(state)),
  temperatureCurves: fc.tuple(classes, list(positive, 2, 9)).map(
    ([{ labels }, temperatures]) =>
      () =>
        temperatureCurves({
          labels,
          temperatures,
          probabilities: temperatures.map(() => labels.map(() => 1 / labels.length)),
        }),
  ),
  underflow: columns(any, any, any).map(
    ([x, naive, stable]) =>
      () =>
        underflow({ x, naive, stable }),
  ),
  vanishingLoss: columns(any, any, any).map(
    ([leads, subtracted, refined]) =>
      () =>
        vanishingLoss({ leads, subtracted, refined }),
  ),
};
