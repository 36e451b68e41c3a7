import fc from "fast-check";
import { gridOver } from "../../../../../lib/data/grid.js";
import { penguinSpecies } from "../../../../../lib/data/penguins.js";
import { decisionRegions } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/decisionRegions.js";
import { digitPictures } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/digitPictures.js";
import { lossCurves } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/lossCurves.js";
import { lossValley } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/lossValley.js";
import { meanDifferences } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/meanDifferences.js";
import { penguinPoints } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/penguinPoints.js";
import { regionsBesideLosses } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/regionsBesideLosses.js";
import { samplePulls } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/samplePulls.js";
import { weightPictures } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/weightPictures.js";
import type { Dataset } from "../../../../../lib/softmaxRegression.js";
import { any, count, type Edges, finite, list, lossOfTwo, range, share } from "../../edges.js";

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

/** Four pictures of 3 by 3 pixels, of two classes. */
const picturesOf = (ink: fc.Arbitrary<number>): fc.Arbitrary<Dataset> =>
  numbers(ink, 36).map((pixels) => ({
    features: Float64Array.from(pixels),
    labels: Int32Array.of(0, 1, 0, 1),
    sampleCount: 4,
    featureCount: 9,
    classCount: 2,
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
  digitPictures: fc
    .record({
      dataset: picturesOf(share),
      answers: fc.option(numbers(label, 4), { nil: undefined }),
    })
    .map(
      ({ dataset, answers }) =>
        () =>
          digitPictures(dataset, [0, 3], answers),
    ),
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
  meanDifferences: picturesOf(finite).map((dataset) => () => meanDifferences(dataset)),
  regionsBesideLosses: list(any, 1, 600).map((losses) => () => {
    const curve = lossCurves([{ losses }], 3);
    return regionsBesideLosses(curve.title, curve, curve, { update: 0, loss: losses[0] });
  }),
  samplePulls: fc
    .record({ gradients: list(numbers(finite, 9), 2, 6), update: count })
    .map(({ gradients, update }) => () => {
      const samples = gradients.map((x, i) => ({ x, label: i % 3 }));
      return samplePulls(samples, [{ update, gradients }]);
    }),
  weightPictures: numbers(any, 18).map(
    (weights) => () => weightPictures(Float64Array.from(weights), 2),
  ),
};
