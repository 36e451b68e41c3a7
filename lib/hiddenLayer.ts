import { randomLcg, randomNormal } from "d3-random";
import { crossEntropy, crossEntropyGradient } from "./crossEntropy.js";
import { type Dataset, requireDataset } from "./dataset.js";
import {
  requireCount,
  requireFinite,
  requireLabel,
  requireLength,
  requireVector,
} from "./require.js";
import { requireObject, requireTyped } from "./requireKind.js";
import { addScaled, dot } from "./vector.js";

/** The sizes of a network with one hidden layer. */
export type HiddenLayerShape = {
  /** d, numbers that go in. */
  readonly featureCount: number;
  /** K, units of the hidden layer. */
  readonly hiddenCount: number;
  /** M, logits that come out. */
  readonly classCount: number;
};

type Layers = { V: Float64Array; c: Float64Array; W: Float64Array; b: Float64Array };

/**
 * A start for training: θ holds V (K×d, row-major), c (K), W (M×K, row-major) and b (M) in a row.
 *
 * V is drawn at random, with mean 0 and standard deviation 1/√d; units that begin alike would stay
 * alike forever. The others are 0, so that every class begins with probability 1/M.
 *
 * @param shape - the sizes d, K and M
 * @param seed - the same seed gives the same start on every machine
 * @returns K·(d + 1) + M·(K + 1) numbers
 * @throws {RangeError} if a count is no integer, 1 or more, or seed is not finite
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example hiddenLayerStart({ featureCount: 2, hiddenCount: 3, classCount: 4 }, 1).length // 25
 */
export function hiddenLayerStart(shape: HiddenLayerShape, seed: number): Float64Array {
  requireShape("hiddenLayerStart", shape);
  requireFinite("hiddenLayerStart", "seed", seed);
  const theta = new Float64Array(parameterCount(shape));
  const normal = randomNormal.source(randomLcg(seed))(0, 1 / Math.sqrt(shape.featureCount));
  const { V } = layersOf(theta, shape);
  V.forEach((_, i) => {
    V[i] = normal();
  });
  return theta;
}

/**
 * Mean loss of the network a = tanh(V·x + c), h = W·a + b over all samples, and its gradient by the
 * chain rule, from the last layer to the first: with e = p − y and δ = (1 − a²) ∘ Wᵀe, one sample's
 * share is ∂ℓ/∂W = e·aᵀ, ∂ℓ/∂b = e, ∂ℓ/∂V = δ·xᵀ, ∂ℓ/∂c = δ.
 *
 * @param dataset - N samples of d finite features, labels from 0 to M−1
 * @param theta - as in {@link hiddenLayerStart}, finite
 * @param hiddenCount - K, units of the hidden layer
 * @returns the loss in nats and the gradient, laid out as theta
 * @throws {RangeError} if a shape does not fit, a label is no class, or a number is not finite
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example
 * const counts = { sampleCount: 1, featureCount: 1, classCount: 2 };
 * const dataset = { features: Float64Array.of(0), labels: Int32Array.of(0), ...counts };
 * hiddenLayerLossAndGradient(dataset, new Float64Array(6), 1).gradient // [0, 0, 0, 0, -0.5, 0.5]
 */
export function hiddenLayerLossAndGradient(
  dataset: Dataset,
  theta: Float64Array,
  hiddenCount: number,
): { loss: number; gradient: Float64Array } {
  const caller = "hiddenLayerLossAndGradient";
  const shape = requireNetwork(caller, dataset, theta, hiddenCount);
  const { featureCount: d, sampleCount: N, labels } = dataset;
  const layers = layersOf(theta, shape);
  const flatGradient = new Float64Array(theta.length);
  const gradient = layersOf(flatGradient, shape);
  let loss = 0;
  for (let i = 0; i < N; i++) {
    const x = dataset.features.subarray(i * d, (i + 1) * d);
    const { logits, activations } = forward(layers, x);
    loss += crossEntropy(logits, labels[i]) / N;
    const e = Float64Array.from(crossEntropyGradient(logits, labels[i]));
    const delta = new Float64Array(hiddenCount);
    e.forEach((slope, m) => {
      addScaled(delta, slope, rowOf(layers.W, m, hiddenCount));
    });
    activations.forEach((a, k) => {
      delta[k] *= 1 - a * a;
    });
    addOuterProduct(gradient.W, gradient.b, e, activations, 1 / N);
    addOuterProduct(gradient.V, gradient.c, delta, x, 1 / N);
  }
  return { loss, gradient: flatGradient };
}

/**
 * The most probable class of each sample: the one with the largest logit, the first if several are.
 *
 * @param dataset - N samples of d finite features; the labels are not used
 * @param theta - as in {@link hiddenLayerStart}, finite
 * @param hiddenCount - K, units of the hidden layer
 * @returns N classes, integers from 0 to M−1
 * @throws {RangeError} if a shape does not fit, or a number is not finite
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example
 * const counts = { sampleCount: 1, featureCount: 1, classCount: 2 };
 * const dataset = { features: Float64Array.of(0), labels: Int32Array.of(0), ...counts };
 * hiddenLayerPredict(dataset, Float64Array.of(1, 0, 2, 0, 5, 7), 1) // [1]
 */
export function hiddenLayerPredict(
  dataset: Dataset,
  theta: Float64Array,
  hiddenCount: number,
): Int32Array {
  const shape = requireNetwork("hiddenLayerPredict", dataset, theta, hiddenCount);
  const { features, featureCount: d } = dataset;
  const layers = layersOf(theta, shape);
  return Int32Array.from({ length: dataset.sampleCount }, (_, i) => {
    const { logits } = forward(layers, features.subarray(i * d, (i + 1) * d));
    return logits.indexOf(Math.max(...logits));
  });
}

function forward({ V, c, W, b }: Layers, x: Float64Array) {
  const activations = affine(V, c, x).map(Math.tanh);
  return { logits: affine(W, b, activations), activations };
}

function affine(weights: Float64Array, biases: Float64Array, x: Float64Array): Float64Array {
  return biases.map((bias, row) => bias + dot(rowOf(weights, row, x.length), x));
}

/** Adds share·(slopes·inputsᵀ) to the weights' gradient, and share·slopes to the biases'. */
function addOuterProduct(
  weightsGradient: Float64Array,
  biasesGradient: Float64Array,
  slopes: Float64Array,
  inputs: Float64Array,
  share: number,
): void {
  addScaled(biasesGradient, share, slopes);
  slopes.forEach((slope, row) => {
    addScaled(rowOf(weightsGradient, row, inputs.length), share * slope, inputs);
  });
}

function rowOf(matrix: Float64Array, row: number, width: number): Float64Array {
  return matrix.subarray(row * width, (row + 1) * width);
}

function parameterCount({ featureCount: d, hiddenCount: K, classCount: M }: HiddenLayerShape) {
  return K * (d + 1) + M * (K + 1);
}

/** The four groups as windows into θ: writing to one writes to θ. */
function layersOf(theta: Float64Array, shape: HiddenLayerShape): Layers {
  const { featureCount: d, hiddenCount: K, classCount: M } = shape;
  const ends = [K * d, K * (d + 1), K * (d + 1) + M * K];
  return {
    V: theta.subarray(0, ends[0]),
    c: theta.subarray(ends[0], ends[1]),
    W: theta.subarray(ends[1], ends[2]),
    b: theta.subarray(ends[2]),
  };
}

function requireShape(caller: string, shape: HiddenLayerShape): void {
  requireObject(caller, "shape", shape, "network");
  requireCount(caller, "featureCount", shape.featureCount, 1);
  requireCount(caller, "hiddenCount", shape.hiddenCount, 1);
  requireCount(caller, "classCount", shape.classCount, 1);
}

function requireNetwork(
  caller: string,
  dataset: Dataset,
  theta: Float64Array,
  hiddenCount: number,
): HiddenLayerShape {
  requireDataset(caller, dataset);
  const { featureCount, classCount } = dataset;
  const shape = { featureCount, hiddenCount, classCount };
  requireShape(caller, shape);
  requireTyped(caller, "theta", theta, ["Float64Array"]);
  requireLength(caller, "theta", theta, parameterCount(shape));
  requireVector(caller, "theta", theta);
  requireVector(caller, "features", dataset.features);
  for (let i = 0; i < dataset.sampleCount; i++) {
    requireLabel(caller, `labels[${i}]`, dataset.labels[i], classCount);
  }
  return shape;
}
