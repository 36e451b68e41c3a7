// The same figure in the words of each kernel: gradient descent on J(θ) = θ² from θ₀ = 4 with η = 0.1, ten steps on the
// parabola, with their numbers, and the loss of each on a log scale. One cell imports; another draws and shows.

export type Cells = { readonly imports: string; readonly figure: string };

export const ours: Cells = {
  imports: `import { parabolaDescent } from "./lib/lessons/01-quadratic/figures/parabolaDescent.js";
import { show } from "./lib/notebook.js";`,
  figure: "show(parabolaDescent({ theta0: 4, learningRate: 0.1, steps: 10 }));",
};

export const matplotlib: Cells = {
  imports: `import numpy as np
import matplotlib.pyplot as plt`,
  figure: `steps = np.arange(11)
visited = 4 * (1 - 2 * 0.1) ** steps
theta = np.linspace(-4.6, 4.6, 121)
figure, (path, loss) = plt.subplots(1, 2, figsize=(6.6, 2.6))
figure.suptitle("Gradient descent on J(θ) = θ², from θ₀ = 4, η = 0.1")
path.axhline(0, alpha=0.3)
path.plot(theta, theta**2)
path.plot(visited, visited**2, "o-")
for step in steps[:6]:
    path.annotate(str(step), (visited[step], visited[step] ** 2), textcoords="offset points", xytext=(11, 6))
path.set(xlabel="parameter θ", ylabel="loss J(θ)")
loss.semilogy(steps, visited**2, "o-")
loss.grid(axis="y")
loss.set(xlabel="step t", ylabel="loss J(θₜ), log scale")
plt.show()`,
};

export const denoPlot: Cells = {
  imports: `import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";`,
  figure: `const { document } = new JSDOM("").window;
const visited = Array.from({ length: 11 }, (_, t) => {
  const theta = 4 * (1 - 2 * 0.1) ** t;
  return { t, theta, loss: theta ** 2 };
});
const curve = Array.from({ length: 121 }, (_, i) => {
  const theta = 4.6 * (i / 60 - 1);
  return { theta, loss: theta ** 2 };
});
const path = Plot.plot({
  document, width: 330, height: 260,
  x: { label: "parameter θ", ticks: 5 },
  y: { label: "loss J(θ)", ticks: 5 },
  marks: [
    Plot.ruleY([0], { strokeOpacity: 0.3 }),
    Plot.line(curve, { x: "theta", y: "loss" }),
    Plot.line(visited, { x: "theta", y: "loss" }),
    Plot.dot(visited, { x: "theta", y: "loss", fill: "red", r: 3.5 }),
    Plot.text(visited.slice(0, 6), { x: "theta", y: "loss", text: "t", dx: 11, dy: 6 }),
  ],
});
const loss = Plot.plot({
  document, width: 330, height: 260,
  x: { label: "step t", ticks: 5 },
  y: { label: "loss J(θₜ), log scale", type: "log", grid: true },
  marks: [
    Plot.line(visited, { x: "t", y: "loss" }),
    Plot.dot(visited, { x: "t", y: "loss", fill: "red", r: 3 }),
  ],
});
const title = "Gradient descent on J(θ) = θ², from θ₀ = 4, η = 0.1";
const page = \`<p>\${title}</p>\${path.outerHTML}\${loss.outerHTML}\`;
await Deno.jupyter.display({ "text/html": page }, { raw: true });`,
};
