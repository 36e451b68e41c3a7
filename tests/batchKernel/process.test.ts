import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { inRoot } from "../../scripts/setup/paths.mjs";

const problem = `
import { newFeatures } from "./lib/batchKernel/memory.js";
import { runningThreads } from "./lib/batchKernel/crew.js";
import { batchGradientDescent, zeroParameters } from "./lib/softmaxRegression.js";
const counts = { sampleCount: 5000, featureCount: 100, classCount: 5 };
const labels = Int32Array.from({ length: counts.sampleCount }, (_, i) => i % 5);
const data = () => ({ ...counts, labels, features: newFeatures(5e5).fill(0.5) });
const start = zeroParameters(5, 100);
const train = (dataset, updates, onUpdate) =>
  batchGradientDescent(dataset, start, { learningRate: 0.1, updates, onUpdate });
`;

/** Runs a script in a process of its own and returns what it printed, as JSON. */
function run(script: string, ...options: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...options, "--import", "tsx", "--input-type=module", "--eval", problem + script],
    { cwd: inRoot(), encoding: "utf8", env: { ...process.env, BATCH_THREADS: "3" } },
  );
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

test("a script ends when it is done, while its threads still wait for more", () => {
  const { threads } = run(`
    train(data(), 200);
    process.on("exit", () => console.log(JSON.stringify({ threads: runningThreads() })));`);
  expect(threads).toBe(2);
}, 60_000);

test("an error in the middle of a training leaves no thread at work", () => {
  const { message, milliseconds } = run(`
    let message;
    try {
      train(data(), 1000, (update) => { if (update === 100) throw new Error("enough"); });
    } catch (error) {
      message = error.message;
    }
    const used = process.cpuUsage();
    await new Promise((done) => setTimeout(done, 500));
    const { user, system } = process.cpuUsage(used);
    console.log(JSON.stringify({ message, milliseconds: (user + system) / 1000 }));`);
  expect(message).toBe("enough");
  expect(milliseconds).toBeLessThan(100);
}, 60_000);

test("200 trainings in a row do not grow the memory, nor do 200 data sets that come and go", () => {
  const { grown } = run(
    `
    const dataset = data();
    const elsewhere = { ...dataset, features: dataset.features.slice() };
    const train200 = () => {
      for (let time = 0; time < 200; time++) {
        train(dataset, 3);
        train(elsewhere, 1);
        train(data(), 1);
      }
    };
    // Threads keep the last memories until they end, and what is collected goes back in its own time.
    const settled = async () => {
      while (runningThreads() > 0) await new Promise((done) => setTimeout(done, 100));
      let least = Infinity;
      for (let time = 0; time < 10; time++) {
        gc();
        await new Promise((done) => setTimeout(done, 100));
        least = Math.min(least, process.memoryUsage().rss / 1e6);
      }
      return least;
    };
    train200();
    const before = await settled();
    train200();
    console.log(JSON.stringify({ grown: (await settled()) - before }));`,
    "--expose-gc",
  );
  // 200 data sets of 4 MB are 800 MB.
  expect(grown).toBeLessThan(100);
}, 180_000);
