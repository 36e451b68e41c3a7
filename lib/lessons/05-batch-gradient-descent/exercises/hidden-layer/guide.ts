import type { Guide } from "../../../../exercises/guide.js";
import { batchTraining } from "../../../closed.js";

export const guide = {
  section: "yours",
  almostTheCode: `let { V, c, W, b } = start;
const losses: number[] = [];
const affine = (A: number[][], v: number[], s: number[]) =>
  A.map((row, k) => s[k] + sum(row, (entry, j) => entry * v[j]));
const backward = ({ x, label }: Sample) => {
  const a = affine(V, x, c).map(Math.tanh);
  const h = affine(W, a, b);
  const e = crossEntropyGradient(h, label);
  const delta = …; // {gap}
  return { loss: crossEntropy(h, label), x, a, e, delta };
};
const step = learningRate / samples.length;
for (let update = 0; update < updates; update++) {
  const passes = samples.map(backward); // {first}
  losses.push(sum(passes, (pass) => pass.loss) / samples.length);
  V = V.map((row, k) => row.map((v, j) => v - step * sum(passes, (p) => p.delta[k] * p.x[j])));
  c = c.map((v, k) => v - step * sum(passes, (p) => p.delta[k]));
  W = W.map((row, m) => row.map((w, k) => w - step * sum(passes, (p) => p.e[m] * p.a[k])));
  b = b.map((v, m) => v - step * sum(passes, (p) => p.e[m]));
}
const copy = (rows: number[][]) => rows.map((row) => [...row]);
return { V: copy(V), c: [...c], W: copy(W), b: [...b], losses };`,
  closed: {
    step: ["gradientDescent", "gradientDescentStep", "numericalGradient", ...batchTraining],
  },
} satisfies Guide;
