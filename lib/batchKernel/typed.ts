import type { Dataset, Float32Dataset, LossAndGradient, Parameters } from "../dataset.js";

/** Logits, then slopes, of four samples: a row of M numbers each, and one to spare. */
type Tile = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

/**
 * Adds to `sums` what the samples from `start` up to `end` contribute to the mean loss and its gradient. The
 * computation is that of addOneByOne, arranged for the processor.
 *
 * It takes four samples (a tile) and two classes at a time, so that each number is used in two or four products
 * once it has been read; sample by sample, every product costs two reads. If a logit is not finite, the loss
 * becomes NaN.
 */
export function addFourByFour(
  { features, labels, sampleCount: N, featureCount: d, classCount: M }: Dataset | Float32Dataset,
  parameters: Parameters,
  start: number,
  end: number,
  sums: LossAndGradient,
): void {
  const row = () => new Float64Array(M + 1);
  const tile: Tile = [row(), row(), row(), row()];
  const copy = new Float64Array(4 * d);
  for (let i = start; i < end; i += 4) {
    const count = Math.min(4, end - i);
    const inPlace = features instanceof Float64Array && count === 4;
    if (!inPlace) copy.set(features.subarray(i * d, (i + count) * d));
    const x = inPlace ? features : copy;
    const offset = inPlace ? i * d : 0;

    logitsOfTile(parameters, x, offset, d, tile);
    for (let k = 0; k < 4; k++) {
      // The products of a missing sample count for nothing.
      if (k < count) sums.loss += crossEntropyThenSlopes(tile[k], labels[i + k], N);
      else tile[k].fill(0);
    }
    addOuterProducts(tile, x, offset, d, sums);
  }
}

/** h = W·x + b for the four samples that begin at x[offset]. */
function logitsOfTile(
  { weights, biases }: Parameters,
  x: Float64Array,
  offset: number,
  d: number,
  [h0, h1, h2, h3]: Tile,
): void {
  const [x0, x1, x2, x3] = [offset, offset + d, offset + 2 * d, offset + 3 * d];
  for (let m = 0; m < biases.length; m += 2) {
    // An odd last class is paired with itself; the second logits go to the spare number.
    const n = Math.min(m + 1, biases.length - 1);
    const [v, w] = [m * d, n * d];
    let [a0, a1, a2, a3] = [0, 0, 0, 0];
    let [b0, b1, b2, b3] = [0, 0, 0, 0];
    for (let j = 0; j < d; j++) {
      const a = weights[v + j];
      const b = weights[w + j];
      a0 += a * x[x0 + j];
      a1 += a * x[x1 + j];
      a2 += a * x[x2 + j];
      a3 += a * x[x3 + j];
      b0 += b * x[x0 + j];
      b1 += b * x[x1 + j];
      b2 += b * x[x2 + j];
      b3 += b * x[x3 + j];
    }
    h0[m] = a0 + biases[m];
    h1[m] = a1 + biases[m];
    h2[m] = a2 + biases[m];
    h3[m] = a3 + biases[m];
    h0[m + 1] = b0 + biases[n];
    h1[m + 1] = b1 + biases[n];
    h2[m + 1] = b2 + biases[n];
    h3[m + 1] = b3 + biases[n];
  }
}

/**
 * Returns −log softmax(h)ᵧ / N and turns the logits in place into slopes, (softmax(h) − y)/N.
 *
 * The exponentials other than the largest, which is 1, are summed apart: a loss near 0 is log(1 + o) with
 * a tiny o, whose digits 1 + o would lose.
 */
function crossEntropyThenSlopes(h: Float64Array, label: number, N: number): number {
  const M = h.length - 1;
  let top = 0;
  for (let m = 1; m < M; m++) if (h[m] > h[top]) top = m;
  const largest = h[top];
  const below = largest - h[label];
  let others = 0;
  let zeroIfFinite = 0;
  for (let m = 0; m < M; m++) {
    zeroIfFinite += h[m] * 0;
    h[m] = Math.exp(h[m] - largest);
    if (m !== top) others += h[m];
  }
  const scale = 1 / N / (1 + others);
  // pᵧ − 1 is −o/(1 + o) where y is the largest.
  const ofLabel = label === top ? -others : h[label] - 1 - others;
  for (let m = 0; m < M; m++) h[m] *= scale;
  h[label] = ofLabel * scale;
  h[M] = 0;
  return below / N + Math.log1p(others) / N + zeroIfFinite;
}

/** ∂L/∂Wₘ += Σ slope·x and ∂L/∂bₘ += Σ slope over the four samples. */
function addOuterProducts(
  [h0, h1, h2, h3]: Tile,
  x: Float64Array,
  offset: number,
  d: number,
  { weightsGradient, biasesGradient }: LossAndGradient,
): void {
  const [x0, x1, x2, x3] = [offset, offset + d, offset + 2 * d, offset + 3 * d];
  const M = biasesGradient.length;
  for (let m = 0; m < M; m++) biasesGradient[m] += h0[m] + h1[m] + h2[m] + h3[m];
  for (let m = 0; m < M; m += 2) {
    const [v, w] = [m * d, Math.min(m + 1, M - 1) * d];
    const [a0, a1, a2, a3] = [h0[m], h1[m], h2[m], h3[m]];
    const [b0, b1, b2, b3] = [h0[m + 1], h1[m + 1], h2[m + 1], h3[m + 1]];
    for (let j = 0; j < d; j++) {
      const s = x[x0 + j];
      const t = x[x1 + j];
      const u = x[x2 + j];
      const r = x[x3 + j];
      weightsGradient[v + j] += a0 * s + a1 * t + a2 * u + a3 * r;
      weightsGradient[w + j] += b0 * s + b1 * t + b2 * u + b3 * r;
    }
  }
}
