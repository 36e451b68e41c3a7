import fc from "fast-check";
import { gridOver } from "../../../../../lib/data/grid.js";
import { penguinSpecies } from "../../../../../lib/data/penguins.js";
import { decisionRegions } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/decisionRegions.js";
import { digitPictures } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/digitPictures.js";
import { lossCurves } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/lossCurves.js";
import { lossValley } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/lossValley.js";
import { penguinPoints } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/penguinPoints.js";
import { sampleGradients } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/sampleGradients.js";
import { sumAndMean } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/sumAndMean.js";
import { weightPictures } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/weightPictures.js";
import type { Dataset } from "../../../../../lib/softmaxRegression.js";
import {
  any,
  count,
  type Edges,
  finite,
  list,
  lossOfTwo,
  pair,
  range,
  share,
} from "../../edges.js";

const label = fc.integer({ min: 0, max: 2 });
const columns = ["Beak Length (mm)", "Flipper Length (mm)"] as const;
const classNames = penguinSpecies;

/** Points with two features, each of one of three classes. */
const penguinsOf = (feature: fc.Arbitrary<number>): fc.Arbitrary<Dataset> =>
  list(fc.record({ x: feature, y: feature, label }), 2, 40).map((points) => ({
    features: Float64Array.from(points.flatMap(({ x, y }) => [x, y])),
    labels: Int32Array.from(points, (point) => point.label),
    sampleCount: points.length,
    featureCount: 2,
    classCount: 3,
  }));

const numbers = (of: fc.Arbitrary<number>, length: number) => list(of, length, length);

export const edges: Edges = {
  decisionRegions: fc
    .record({ samples: penguinsOf(finite), gridAnswers: numbers(label, 30), update: count })
    .map(({ samples, gridAnswers, update }) => () => {
      const sampleAnswers = samples.labels.map((answer, i) => (i % 2 === 0 ? answer : 0));
      const regions = [{ update, gridAnswers, sampleAnswers }];
      return decisionRegions({
        samples,
        columns,
        classNames,
        grid: gridOver(samples, 6, 5),
        regions,
      });
    }),
  digitPictures: list(
    fc.record(
      { pixels: numbers(share, 9), label: fc.nat(9), predicted: fc.nat(9) },
      { requiredKeys: ["pixels", "label"] },
    ),
  ).map((pictures) => () => digitPictures(pictures)),
  lossCurves: list(list(any, 1, 600), 1, 3).map(
    (runs) => () =>
      lossCurves(
        runs.map((losses, i) => ({ losses, learningRate: 10 ** i })),
        3,
      ),
  ),
  lossValley: fc
    .record({ loss: lossOfTwo, x: range, y: range })
    .map((slice) => () => lossValley([{ features: "raw", ...slice }])),
  penguinPoints: penguinsOf(any).map(
    (samples) => () => penguinPoints({ samples, columns, classNames }),
  ),
  sampleGradients: fc
    .record({ gradients: list(pair), mean: pair })
    .map((state) => () => sampleGradients(state)),
  sumAndMean: list(pair).map(
    (points) => () =>
      sumAndMean(
        (["sum", "mean"] as const).map((combined) => ({ combined, learningRate: 0.1, points })),
      ),
  ),
  weightPictures: numbers(any, 18).map(
    (weights) => () => weightPictures(Float64Array.from(weights), 2),
  ),
};
