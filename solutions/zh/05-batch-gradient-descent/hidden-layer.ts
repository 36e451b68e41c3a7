import { mean, sum } from "d3-array";
import { crossEntropy, crossEntropyGradient } from "../../lib/crossEntropy.js";

/** 隐藏层 a = tanh(Vx + c)，以及 logits h = Wa + b。 */
export type Network = { V: number[][]; c: number[]; W: number[][]; b: number[] };
export type Sample = { x: number[]; label: number };
export type Training = Network & { losses: number[] };

/** 对网络做批量梯度下降：返回更新之后的参数，以及每次更新之前的损失。 */
export function trainNetwork(
  start: Network,
  samples: readonly Sample[],
  learningRate: number,
  updates: number,
): Training {
  const network = copyOf(start);
  const losses: number[] = [];
  for (let update = 0; update < updates; update++) {
    // 所有梯度都在同一个点处求，求完之后参数才移动。
    const gradients = samples.map((sample) => backward(network, sample));
    losses.push(mean(gradients, ({ loss }) => loss) ?? 0);
    for (const gradient of gradients) move(network, gradient, learningRate / samples.length);
  }
  return { ...network, losses };
}

/** 一个样本的损失，以及用链式法则求出的梯度，分成四块。 */
function backward({ V, c, W, b }: Network, { x, label }: Sample): Network & { loss: number } {
  const a = affine(V, x, c).map(Math.tanh);
  const h = affine(W, a, b);
  const e = crossEntropyGradient(h, label);
  const delta = a.map((ak, k) => (1 - ak ** 2) * sum(W, (row, m) => row[k] * e[m]));
  return { loss: crossEntropy(h, label), V: outer(delta, x), c: delta, W: outer(e, a), b: e };
}

/** A·v + s */
function affine(A: readonly number[][], v: readonly number[], s: readonly number[]): number[] {
  return A.map((row, k) => s[k] + sum(row, (entry, j) => entry * v[j]));
}

/** u·vᵀ */
function outer(u: readonly number[], v: readonly number[]): number[][] {
  return u.map((uk) => v.map((vj) => uk * vj));
}

function move(network: Network, gradient: Network, step: number): void {
  const slopes = rowsOf(gradient);
  rowsOf(network).forEach((row, k) => {
    row.forEach((_, j) => {
      row[j] -= step * slopes[k][j];
    });
  });
}

function copyOf({ V, c, W, b }: Network): Network {
  const copies = (rows: readonly number[][]) => rows.map((row) => [...row]);
  return { V: copies(V), c: [...c], W: copies(W), b: [...b] };
}

function rowsOf({ V, c, W, b }: Network): number[][] {
  return [...V, c, ...W, b];
}
