// A network with one hidden layer, differentiated without a backward pass: for one parameter after another, the
// derivative is carried forward along with the values.
import { mean, sum } from "d3-array";
import { softmax } from "../../lib/softmax.js";
import type {
  Network,
  Sample,
  Training,
} from "../../solutions/05-batch-gradient-descent/hidden-layer.js";

export type { Network, Sample };

/** The mean cross-entropy of a = tanh(Vx + c), h = Wa + b, and its derivative along a direction. */
function lossAlong(network: Network, along: Network, samples: readonly Sample[]) {
  const each = samples.map(({ x, label }) => {
    const a = network.V.map((row, k) => Math.tanh(network.c[k] + dot(row, x)));
    const da = a.map((ak, k) => (1 - ak * ak) * (along.c[k] + dot(along.V[k], x)));
    const h = network.W.map((row, m) => network.b[m] + dot(row, a));
    const dh = h.map((_, m) => along.b[m] + dot(along.W[m], a) + dot(network.W[m], da));
    const p = softmax(h);
    return { loss: -Math.log(p[label]), slope: dot(p, dh) - dh[label] };
  });
  return {
    loss: mean(each, ({ loss }) => loss) ?? 0,
    slope: mean(each, ({ slope }) => slope) ?? 0,
  };
}

const dot = (u: readonly number[], v: readonly number[]) => sum(u, (value, j) => value * v[j]);

/** A network of the same shape, every parameter of which is made by its place. */
function like({ V, c, W, b }: Network, value: (block: string, k: number, j: number) => number) {
  return {
    V: V.map((row, k) => row.map((_, j) => value("V", k, j))),
    c: c.map((_, k) => value("c", k, 0)),
    W: W.map((row, k) => row.map((_, j) => value("W", k, j))),
    b: b.map((_, k) => value("b", k, 0)),
  };
}

export function lossOf(network: Network, samples: readonly Sample[]): number {
  return lossAlong(network, network, samples).loss;
}

export function gradientOf(network: Network, samples: readonly Sample[]): Network {
  return like(network, (...place) => {
    const along = like(network, (...other) => Number(other.join() === place.join()));
    return lossAlong(network, along, samples).slope;
  });
}

/** Batch gradient descent. */
export function trainedForward(
  start: Network,
  samples: readonly Sample[],
  learningRate: number,
  updates: number,
): Training {
  let network = moved(start, start, 0);
  const losses: number[] = [];
  for (let update = 0; update < updates; update++) {
    losses.push(lossOf(network, samples));
    network = moved(network, gradientOf(network, samples), -learningRate);
  }
  return { ...network, losses };
}

function moved({ V, c, W, b }: Network, by: Network, factor: number): Network {
  const add = (row: number[], change: number[]) => row.map((v, j) => v + factor * change[j]);
  return {
    V: V.map((row, k) => add(row, by.V[k])),
    c: add(c, by.c),
    W: W.map((row, m) => add(row, by.W[m])),
    b: add(b, by.b),
  };
}
