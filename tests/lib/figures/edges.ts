// Each figure with numbers from the edges of what there is, for edges.test.ts.
import fc from "fast-check";
import type { Figure } from "../../../lib/figures/figure.js";
import { landscape } from "../../../lib/lessons/01-quadratic/figures/landscape.js";
import { parabolaDescent } from "../../../lib/lessons/01-quadratic/figures/parabolaDescent.js";
import { regimeMap } from "../../../lib/lessons/01-quadratic/figures/regimeMap.js";
import { regimes } from "../../../lib/lessons/01-quadratic/figures/regimes.js";
import { slopes } from "../../../lib/lessons/01-quadratic/figures/slopes.js";
import { stableRange } from "../../../lib/lessons/01-quadratic/figures/stableRange.js";
import { stepsToTolerance } from "../../../lib/lessons/01-quadratic/figures/stepsToTolerance.js";
import { conditionNumber } from "../../../lib/lessons/02-gradients/figures/conditionNumber.js";
import { contourDescent } from "../../../lib/lessons/02-gradients/figures/contourDescent.js";
import { directions } from "../../../lib/lessons/02-gradients/figures/directions.js";
import { nextGradient } from "../../../lib/lessons/02-gradients/figures/nextGradient.js";
import { numericalError } from "../../../lib/lessons/02-gradients/figures/numericalError.js";
import { secants } from "../../../lib/lessons/02-gradients/figures/secants.js";
import { exponentialRange } from "../../../lib/lessons/03-softmax/figures/exponentialRange.js";
import { probabilityBars } from "../../../lib/lessons/03-softmax/figures/probabilityBars.js";
import { reliabilityDiagram } from "../../../lib/lessons/03-softmax/figures/reliabilityDiagram.js";
import { sigmoidCurve } from "../../../lib/lessons/03-softmax/figures/sigmoidCurve.js";
import { smoothMaximum } from "../../../lib/lessons/03-softmax/figures/smoothMaximum.js";
import { softmaxSteps } from "../../../lib/lessons/03-softmax/figures/softmaxSteps.js";
import { temperatureCurves } from "../../../lib/lessons/03-softmax/figures/temperatureCurves.js";
import { underflow } from "../../../lib/lessons/03-softmax/figures/underflow.js";
import { binaryEntropy } from "../../../lib/lessons/04-cross-entropy/figures/binaryEntropy.js";
import { crossEntropySplit } from "../../../lib/lessons/04-cross-entropy/figures/crossEntropySplit.js";
import { estimateCurves } from "../../../lib/lessons/04-cross-entropy/figures/estimateCurves.js";
import { likelihoodOfMany } from "../../../lib/lessons/04-cross-entropy/figures/likelihoodOfMany.js";
import { logitGradient } from "../../../lib/lessons/04-cross-entropy/figures/logitGradient.js";
import { lossComparison } from "../../../lib/lessons/04-cross-entropy/figures/lossComparison.js";
import { negativeLogCurve } from "../../../lib/lessons/04-cross-entropy/figures/negativeLogCurve.js";
import { objective } from "../../../lib/lessons/04-cross-entropy/figures/objective.js";
import { lossCurves } from "../../../lib/lessons/05-batch-gradient-descent/figures/lossCurves.js";
import { lossValley } from "../../../lib/lessons/05-batch-gradient-descent/figures/lossValley.js";
import { sampleGradients } from "../../../lib/lessons/05-batch-gradient-descent/figures/sampleGradients.js";
import { sumAndMean } from "../../../lib/lessons/05-batch-gradient-descent/figures/sumAndMean.js";
import { batchRace } from "../../../lib/lessons/06-cost/figures/batchRace.js";
import { examplesSeen } from "../../../lib/lessons/06-cost/figures/examplesSeen.js";
import { gradientNoise } from "../../../lib/lessons/06-cost/figures/gradientNoise.js";
import { operationCounts } from "../../../lib/lessons/06-cost/figures/operationCounts.js";
import { type Rung, speedLadder } from "../../../lib/lessons/06-cost/figures/speedLadder.js";
import { updateTimes } from "../../../lib/lessons/06-cost/figures/updateTimes.js";

const size = fc.constantFrom(1e-12, 1e-6, 1e-3, 0.1, 1, 10, 1e3, 1e6, 1e12);
const finite = fc
  .tuple(fc.integer({ min: -3000, max: 3000 }), size)
  .map(([value, unit]) => Number(((value / 1000) * unit).toPrecision(4)));
const positive = finite.map((value) => Math.abs(value) || 1e-12);
const odd = fc.constantFrom(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1e308,
  -1e308,
);
/** One number in eight has no place on an axis. */
const any = fc.oneof({ weight: 7, arbitrary: finite }, { weight: 1, arbitrary: odd });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const name = fc.constantFrom("a", "Adelie", "Class 12", "Verreaux's sifaka of the north");
const list = <T>(of: fc.Arbitrary<T>, minLength = 1, maxLength = 12) =>
  fc.array(of, { minLength, maxLength });
/** Several lists of one length. */
const columns = (...of: readonly fc.Arbitrary<number>[]) =>
  list(fc.tuple(...of), 1, 40).map((rows) => of.map((_, k) => rows.map((row) => row[k])));
const range = fc
  .tuple(finite, positive)
  .map(([low, width]): [number, number] => [low, low + Math.max(width, 1e-6 * Math.abs(low))]);
const pair = fc.tuple(any, any);
const count = fc.integer({ min: 1, max: 1_000_000_000 });
const loss1 = fc.constantFrom<(x: number) => number>(
  (x) => -Math.log(x),
  (x) => Math.sqrt(x),
  (x) => 1 / x,
  (x) => x * x,
  (x) => Math.exp(x),
  () => 0,
  () => Number.NaN,
);
const loss2 = fc.constantFrom<(x: number, y: number) => number>(
  (x, y) => x * x + 10 * y * y,
  (x, y) => Math.log(x * y),
  (x) => 1 / x,
  () => 1,
  () => Number.NaN,
);
const scores = columns(any, any, any).map(([crossEntropy, squaredError, zeroOne]) => ({
  crossEntropy,
  squaredError,
  zeroOne,
}));
const classes = list(fc.record({ name, a: any, b: any, p: share })).map((rows) => ({
  labels: rows.map((row, i) => `${row.name} ${i}`),
  logits: rows.map((row) => row.a),
  exponentials: rows.map((row) => Math.abs(row.b)),
  probabilities: rows.map((row) => row.p),
  gradient: rows.map((row) => row.b),
  label: 0,
}));
const law = fc.record({ exponent: fc.double({ min: -2, max: 2, noNaN: true }), factor: positive });
const program = fc.constantFrom<Rung["name"]>("nested", "typed", "SIMD", "threads");
const timings = list(fc.record({ sampleCount: count, milliseconds: positive }));

/** A figure of each kind, drawn from random numbers. */
export const edges: Readonly<Record<string, fc.Arbitrary<() => Figure>>> = {
  batchRace: list(
    fc.record({
      batchSize: count,
      points: list(fc.record({ updates: count, examples: count, loss: any })),
    }),
    1,
    4,
  ).map((runs) => () => batchRace(runs, 1000)),
  binaryEntropy: columns(share, any).map(
    ([probabilities, entropies]) =>
      () =>
        binaryEntropy({ probabilities, entropies }),
  ),
  conditionNumber: list(fc.record({ conditionNumber: count, steps: count })).map(
    (counts) => () => conditionNumber({ tolerance: 1e-6, counts }),
  ),
  contourDescent: fc
    .record({ loss: loss2, x: range, y: range, path: list(pair), rates: list(positive, 0, 4) })
    .map(
      ({ loss, x, y, path, rates }) =>
        () =>
          contourDescent({ loss, x, y, paths: [path], learningRates: rates }),
    ),
  crossEntropySplit: columns(share, any).map(
    ([predicted, divergences]) =>
      () =>
        crossEntropySplit({ predicted, entropy: 0.5, divergences }),
  ),
  directions: fc
    .record({ loss: loss2, at: pair, downhill: pair, x: range, y: range })
    .map((state) => () => directions(state)),
  estimateCurves: columns(finite, any, any).map(
    ([parameters, likelihoods, meanLosses]) =>
      () =>
        estimateCurves({ parameters, likelihoods, meanLosses }),
  ),
  examplesSeen: list(fc.record({ examples: count, updates: count, loss: any }), 2, 20).map(
    (moments) => () =>
      examplesSeen({
        sampleCount: 100,
        classCount: 3,
        runners: [100, 1].map((batchSize) => ({ batchSize, moments })),
        now: 1,
      }),
  ),
  exponentialRange: columns(any, any).map(
    ([naive, shifted]) =>
      () =>
        exponentialRange({ naive, shifted }),
  ),
  gradientNoise: fc
    .record({ points: list(fc.record({ batchSize: count, error: positive })), law })
    .map((state) => () => gradientNoise(state)),
  landscape: fc.record({ loss: loss1, ends: range, path: list(any) }).map(
    ({ loss, ends: [from, to], path }) =>
      () =>
        landscape({ loss, from, to, paths: [path] }),
  ),
  likelihoodOfMany: columns(count, share, any).map(
    ([sampleCounts, likelihoods, logLikelihoods]) =>
      () =>
        likelihoodOfMany({ sampleCounts, likelihoods, logLikelihoods }),
  ),
  logitGradient: classes.map((state) => () => logitGradient(state)),
  lossComparison: fc.tuple(columns(any), scores, scores).map(
    ([[logits], losses, steep]) =>
      () =>
        lossComparison({ logits, losses, slopes: steep }),
  ),
  lossCurves: list(list(any, 1, 600), 1, 3).map(
    (runs) => () =>
      lossCurves(
        runs.map((losses, i) => ({ losses, learningRate: 10 ** i })),
        3,
      ),
  ),
  lossValley: fc
    .record({ loss: loss2, x: range, y: range })
    .map((slice) => () => lossValley([{ features: "raw", ...slice }])),
  negativeLogCurve: fc
    .tuple(columns(share, any), list(fc.record({ probability: share, loss: any }), 0, 3))
    .map(
      ([[probabilities, losses], marked]) =>
        () =>
          negativeLogCurve({ probabilities, losses, marked }),
    ),
  nextGradient: fc.record({ loss: loss1, theta0: finite, learningRate: positive, ends: range }).map(
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
  objective: columns(any, any, any).map(
    ([parameters, sampleLosses, meanLosses]) =>
      () =>
        objective({ parameters, sampleLosses: [sampleLosses], meanLosses }),
  ),
  operationCounts: fc
    .record({
      logits: count,
      softmax: count,
      weightsGradient: count,
      biasesGradient: count,
      update: count,
    })
    .map((counts) => () => operationCounts(counts)),
  parabolaDescent: fc
    .record({
      theta0: finite,
      learningRate: fc.constantFrom(0, 1e-6, 0.1, 0.5, 0.9, 1, 1.1, 1.5),
      steps: fc.constantFrom(0, 1, 5, 60, 600),
    })
    .map((state) => () => parabolaDescent(state)),
  probabilityBars: fc.tuple(classes, positive).map(
    ([state, temperature]) =>
      () =>
        probabilityBars({ ...state, temperature }),
  ),
  regimeMap: list(positive, 1, 6).map((learningRates) => () => regimeMap({ learningRates })),
  regimes: fc
    .record({ theta0: finite, learningRates: list(positive, 1, 6), steps: fc.constantFrom(1, 60) })
    .map((state) => () => regimes(state)),
  reliabilityDiagram: list(fc.record({ confidence: share, accuracy: share })).map(
    (bins) => () => reliabilityDiagram([{ temperature: 1, bins }]),
  ),
  sampleGradients: fc
    .record({ gradients: list(pair), mean: pair })
    .map((state) => () => sampleGradients(state)),
  secants: fc
    .record({ loss: loss1, theta: finite, slope: any, h: positive })
    .map((state) => () => secants(state)),
  sigmoidCurve: columns(any, share, share).map(
    ([differences, softmax, sigmoid]) =>
      () =>
        sigmoidCurve({ differences, softmax, sigmoid }),
  ),
  slopes: fc
    .record({ positions: list(finite, 1, 4), learningRate: positive })
    .map((state) => () => slopes(state)),
  smoothMaximum: columns(any, any, any).map(
    ([x, maximum, logSumExp]) =>
      () =>
        smoothMaximum({ x, maximum, logSumExp }),
  ),
  softmaxSteps: classes.map((state) => () => softmaxSteps(state)),
  speedLadder: list(fc.record({ name: program, measured: timings, law }), 1, 4).map(
    (rungs) => () => speedLadder(rungs),
  ),
  stableRange: fc
    .record({ curvatures: list(positive, 1, 4), maxLearningRate: positive })
    .map((state) => () => stableRange(state)),
  stepsToTolerance: list(fc.record({ learningRate: positive, steps: count })).map(
    (counts) => () => stepsToTolerance({ tolerance: 1e-6, counts }),
  ),
  sumAndMean: list(pair).map(
    (points) => () =>
      sumAndMean(
        (["sum", "mean"] as const).map((combined) => ({ combined, learningRate: 0.1, points })),
      ),
  ),
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
  updateTimes: fc
    .record({ measured: timings, law, predicted: timings, tried: timings })
    .map((state) => () => updateTimes(state)),
};
