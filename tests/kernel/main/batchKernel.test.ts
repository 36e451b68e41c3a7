import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { jupyterEnvironment } from "../../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";

const before = `
import { runningThreads } from "./lib/batchKernel/threadPool.js";
import { newFeatures } from "./lib/batchKernel/memory.js";
import { batchGradientDescent, batchLossAndGradient, zeroParameters } from "./lib/softmaxRegression.js";
const [sampleCount, featureCount, classCount] = [40000, 300, 10];
const features = newFeatures(sampleCount * featureCount);
for (let k = 0; k < features.length; k++) features[k] = (k * 7919 % 1000) / 1000;
const labels = Int32Array.from({ length: sampleCount }, (_, i) => i % classCount);
const dataset = { features, labels, sampleCount, featureCount, classCount };
const start = zeroParameters(classCount, featureCount);
const expected = batchLossAndGradient(dataset, start, { threads: 1 });`;

const long = `
batchGradientDescent(dataset, start, {
  learningRate: 0.01,
  updates: 1e9,
  onUpdate: (update) => { if (update === 0) console.log("training"); },
});`;

const after = [
  `const again = batchLossAndGradient(dataset, start);
   console.log(JSON.stringify(again) === JSON.stringify(expected));`,
  `await new Promise((done) => setTimeout(done, 2500));
   const used = process.cpuUsage();
   await new Promise((done) => setTimeout(done, 1000));
   const { user, system } = process.cpuUsage(used);
   console.log(JSON.stringify({ threads: runningThreads(), milliseconds: (user + system) / 1000 }));`,
];

test("the stop button ends a threaded training: results stay right, and no thread stays behind", () => {
  const { stdout, stderr, status } = spawnSync(
    venvPython,
    [inRoot("tests", "kernel", "main", "interrupted.py")],
    {
      input: JSON.stringify({ before, long, after }),
      encoding: "utf8",
      env: { ...jupyterEnvironment(), BATCH_THREADS: "3" },
    },
  );
  expect(status, stderr).toBe(0);
  const result = JSON.parse(stdout);
  expect(result.status).toBe("error");
  expect(result.seconds).toBeLessThan(5);
  expect(result.after[0]).toBe("true\n");
  const { threads, milliseconds } = JSON.parse(result.after[1]);
  expect(threads).toBe(0);
  expect(milliseconds).toBeLessThan(200);
});

test("threads start though a cell has changed the working directory", () => {
  const cells = [
    before.replace("runningThreads", "poolProblem, runningThreads"),
    `process.chdir(require("node:os").tmpdir());
     batchLossAndGradient(dataset, start);
     await new Promise((done) => setTimeout(done, 300));
     const threaded = batchLossAndGradient(dataset, start);
     console.log(JSON.stringify(threaded) === JSON.stringify(expected), runningThreads(), poolProblem());`,
  ];
  const { stdout, stderr, status } = spawnSync(
    venvPython,
    [inRoot("tests", "kernel", "session.py")],
    {
      input: JSON.stringify({ cells }),
      encoding: "utf8",
      env: { ...jupyterEnvironment(), BATCH_THREADS: "3" },
      cwd: inRoot(),
    },
  );
  expect(status, stderr).toBe(0);
  const [, ran] = JSON.parse(stdout);
  expect(ran).toEqual({ status: "ok", stdout: "true 2 undefined\n", stderr: "" });
});
