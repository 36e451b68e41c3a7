import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "batch",
  almostTheCode: `let { weights, biases } = start;
const losses: number[] = [];
for (let update = 0; update < updates; update++) {
  const { loss, ...slopes } = batchLossAndGradient(dataset, { weights, biases });
  losses.push(loss);
  weights = weights.map((w, k) => w - learningRate * slopes.weightsGradient[k]);
  biases = …; // {gap}
}
return { weights, biases, losses };`,
  closed: { whole: ["batchGradientDescent", "gradientDescent"] },
} satisfies Guide;
