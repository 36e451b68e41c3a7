// The third hint is almost the code: with its one gap filled it solves the exercise.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { allIds, places } from "../../../../grader/node/exercises/exercises.js";
import { hintsOf } from "../../../../grader/node/exercises/hints.js";
import { checksOf, maxPointsOf, pointsOf } from "./inProcess.js";

const gaps: Readonly<Record<string, string>> = {
  "01-quadratic/step": "2 * theta",
  "01-quadratic/descend": "theta - learningRate * 2 * theta",
  "01-quadratic/regime": "product < 2",
  "01-quadratic/steps-to-tolerance": "factor >= 1",
  "02-gradients/stable-range": "2 / curvature",
  "02-gradients/numerical-gradient": "(f(ahead) - f(behind)) / (2 * h)",
  "02-gradients/relative-error": "scale === 0",
  "02-gradients/symbolic-gradient": "derivative(expression, name)",
  "03-softmax/log-sum-exp": "Math.exp(logit - largest)",
  "03-softmax/softmax": "Math.exp(logit - largest)",
  "03-softmax/log-softmax": "logit - total",
  "03-softmax/temperature": "logit / temperature",
  "04-cross-entropy/negative-log-likelihood": "probabilities[label]",
  "04-cross-entropy/entropy-and-kl": "weight * Math.log(p[j])",
  "04-cross-entropy/perplexity": "sum / losses.length",
  "04-cross-entropy/logits-gradient": "(j === label ? 1 : 0)",
  "05-batch-gradient-descent/batch-loss": "logSumExp(row) - row[labels[i]]",
  "05-batch-gradient-descent/batch-gradient": "(error * value) / N",
  "05-batch-gradient-descent/train":
    "biases.map((b, m) => b - learningRate * slopes.biasesGradient[m])",
  "05-batch-gradient-descent/hidden-layer":
    "a.map((ak, k) => (1 - ak ** 2) * sum(W, (row, m) => row[k] * e[m]))",
  "05-batch-gradient-descent/sum-or-mean": "learningRate / N",
  "06-cost/count-operations": "2 * sampleCount * featureCount * classCount",
  "06-cost/minibatches": "order.slice(start, start + batchSize)",
  "06-cost/updates-per-epoch": "(updates - 1) * batchSize",
  "06-cost/combine-shards": "shard.count * shard.meanGradient[k]",
  "06-cost/combine-arrivals": "reports.find((one) => one.shard === shard)",
};

test.each(allIds())("%s", async (id) => {
  const hints = await hintsOf(id);
  const [almost, ...more] = hints[2].split("…");
  expect(more, "one gap").toHaveLength(1);
  const code = `${almost}${gaps[id]}${more[0]}`;
  const stub = readFileSync(places.stub(id), "utf8").replaceAll("\r\n", "\n");
  const answer = stub.replace(
    / {2}\/\/ TODO:[\s\S]*throw new Error\("TODO"\);\n/,
    () => `${code}\n`,
  );
  const checks = await checksOf(id);
  const outcomes = await checks(exportsOf(id, answer));
  expect(pointsOf(outcomes)).toBe(maxPointsOf(outcomes));
});

function exportsOf(id: string, answer: string): object {
  const { outputFiles } = buildSync({
    stdin: { contents: answer, loader: "ts", resolveDir: path.dirname(places.exercise(id)) },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
  });
  const module = { exports: {} };
  const run = new Function("require", "module", outputFiles[0].text);
  run(createRequire(import.meta.url), module);
  return module.exports;
}
