import { sum } from "d3-array";
import type {
  Network,
  Sample,
  trainNetwork,
} from "../../../../../solutions/05-batch-gradient-descent/hidden-layer.js";
import { crossEntropy } from "../../../../crossEntropy.js";
import { softmax } from "../../../../softmax.js";

type Values = readonly number[];
type Forward = { x: Values; z: Values; a: Values; h: Values; p: Values; y: Values };

/** What may be wrong in one pass; whatever is left out is right. */
export type Fault = {
  readonly bend?: (z: number) => number;
  /** The slope of the bend, from the activation. */
  readonly slopeOfBend?: (a: number) => number;
  readonly biasOutsideBend?: true;
  readonly bendLogits?: true;
  /** Factors of the biases in the forward pass. */
  readonly hiddenBias?: number;
  readonly lastBias?: number;
  readonly error?: (forward: Forward) => Values;
  /** What comes back to unit k through W. */
  readonly back?: (W: readonly Values[], e: Values, k: number, label: number) => number;
  /** What the errors are multiplied by in the gradients of W and of V. */
  readonly intoLast?: (forward: Forward) => Values;
  readonly intoFirst?: (forward: Forward) => Values;
  /** Factors of the learning rate, block by block. */
  readonly rates?: Partial<Readonly<Record<keyof Network, number>>>;
  readonly order?: "lastLayerFirst" | "sampleBySample";
};

const affine = (A: readonly Values[], v: Values, s: Values) =>
  A.map((row, k) => s[k] + sum(row, (entry, j) => entry * v[j]));
const times = (v: Values, factor: number) => v.map((value) => factor * value);

/** One sample's gradient with a fault, and its loss. */
export function backward({ V, c, W, b }: Network, { x, label }: Sample, fault: Fault) {
  const { bend = Math.tanh, slopeOfBend = (a: number) => 1 - a * a } = fault;
  const { error = ({ p, y }: Forward) => p.map((value, m) => value - y[m]) } = fault;
  const {
    back = (rows: readonly Values[], e: Values, k: number) => sum(rows, (row, m) => row[k] * e[m]),
  } = fault;
  const shift = times(c, fault.hiddenBias ?? 1);
  const z = affine(V, x, fault.biasOutsideBend ? times(c, 0) : shift);
  const a = z.map(bend).map((value, k) => (fault.biasOutsideBend ? value + c[k] : value));
  const logits = affine(W, a, times(b, fault.lastBias ?? 1));
  const h = fault.bendLogits ? logits.map(Math.tanh) : logits;
  const p = softmax(h);
  const forward = { x, z, a, h, p, y: p.map((_, m) => Number(m === label)) };
  const e = error(forward);
  const delta = a.map((value, k) => slopeOfBend(value) * back(W, e, k, label));
  const { intoLast = () => a, intoFirst = () => x } = fault;
  return {
    loss: crossEntropy(h, label),
    V: delta.map((slope) => times(intoFirst(forward), slope)),
    c: delta,
    W: e.map((slope) => times(intoLast(forward), slope)),
    b: [...e],
  };
}

/** Training with a fault in its passes, or in the order of its moves. */
export function training(fault: Fault): typeof trainNetwork {
  return (start, samples, learningRate, updates) => {
    let network: Network = start;
    const losses: number[] = [];
    for (let update = 0; update < updates; update++) {
      const passes = samples.map((sample) => backward(network, sample, fault));
      losses.push(sum(passes, ({ loss }) => loss) / samples.length);
      network = afterUpdate(network, samples, passes, learningRate, fault);
    }
    return {
      ...structuredClone({ V: network.V, c: network.c, W: network.W, b: network.b }),
      losses,
    };
  };
}

/** @param passes - those of all samples at the network as it is before the update */
function afterUpdate(
  network: Network,
  samples: readonly Sample[],
  passes: readonly Network[],
  rate: number,
  fault: Fault,
): Network {
  const { rates = {}, order } = fault;
  const whole = { V: 1, c: 1, W: 1, b: 1, ...rates };
  if (order === "sampleBySample") {
    return samples.reduce(
      (point, sample) => moved(point, [backward(point, sample, fault)], rate, whole),
      network,
    );
  }
  if (order !== "lastLayerFirst") return moved(network, passes, rate, whole);
  const last = moved(network, passes, rate, { V: 0, c: 0, W: 1, b: 1 });
  const then = samples.map((sample) => backward(last, sample, fault));
  return moved(last, then, rate, { V: 1, c: 1, W: 0, b: 0 });
}

/** The network after a step along the mean of the gradients. */
export function moved(
  { V, c, W, b }: Network,
  gradients: readonly Network[],
  rate: number,
  factors: Readonly<Record<keyof Network, number>>,
): Network {
  const step = (block: keyof Network) => (factors[block] * rate) / gradients.length;
  const rows = (block: "V" | "W", values: readonly Values[]) =>
    values.map((row, k) =>
      row.map((value, j) => value - step(block) * sum(gradients, (each) => each[block][k][j])),
    );
  const vector = (block: "c" | "b", values: Values) =>
    values.map((value, k) => value - step(block) * sum(gradients, (each) => each[block][k]));
  return { V: rows("V", V), c: vector("c", c), W: rows("W", W), b: vector("b", b) };
}
