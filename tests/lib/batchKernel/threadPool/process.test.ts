import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { inRoot } from "../../../../lib/node/paths.mjs";

const lib = pathToFileURL(inRoot("lib")).href;
const problem = `
import { newFeatures } from "${lib}/batchKernel/memory.js";
import { poolProblem, runningThreads } from "${lib}/batchKernel/threadPool.js";
import { batchGradientDescent, batchLossAndGradient, zeroParameters } from "${lib}/softmaxRegression.js";
const counts = { sampleCount: 5000, featureCount: 100, classCount: 5 };
const labels = Int32Array.from({ length: counts.sampleCount }, (_, i) => i % 5);
const data = () => ({ ...counts, labels, features: newFeatures(5e5).fill(0.5) });
const start = zeroParameters(5, 100);
const train = (dataset, updates, onUpdate) =>
  batchGradientDescent(dataset, start, { learningRate: 0.1, updates, onUpdate });
`;

const tsx = import.meta.resolve("tsx");

/** Runs a script in a process of its own and returns what it printed, as JSON, and what it said on the way. */
function run(script: string, { cwd = inRoot(), options = [] as string[] } = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...options, "--import", tsx, "--input-type=module", "--eval", problem + script],
    { cwd, encoding: "utf8", env: { ...process.env, BATCH_THREADS: "3" } },
  );
  expect(status, stderr).toBe(0);
  return { ...JSON.parse(stdout), stderr };
}

/** Whether threads and one core agree, how many threads run, and what went wrong, once that is known. */
const report = (isDone: string) => `
    const dataset = data();
    const both = [3, 1].map((threads) => JSON.stringify(batchLossAndGradient(dataset, start, { threads })));
    do await new Promise((done) => setTimeout(done, 100));
    while (!(${isDone}));
    const again = JSON.stringify(batchLossAndGradient(dataset, start, { threads: 3 }));
    const isRight = both[0] === both[1] && again === both[1];
    console.log(JSON.stringify({ isRight, threads: runningThreads(), problem: poolProblem() }));`;

test("threads start from any working directory", () => {
  const { isRight, threads, problem, stderr } = run(report("true"), { cwd: tmpdir() });
  expect({ isRight, threads, problem, stderr }).toEqual({ isRight: true, threads: 2, stderr: "" });
}, 60_000);

test("no more threads start than a batch has shards, however many are asked for", () => {
  const { threads, problem, stderr } = run(`
    const threads = [5000, 40_000].map((sampleCount) => {
      const labels = new Int32Array(sampleCount);
      const dataset = { ...counts, sampleCount, labels, features: newFeatures(100 * sampleCount) };
      for (let k = 0; k < 3; k++) batchLossAndGradient(dataset, start, { threads: 40 });
      return runningThreads();
    });
    await new Promise((done) => setTimeout(done, 2500));
    console.log(JSON.stringify({ threads, problem: poolProblem() }));`);
  // Beside the main one: three shards, and sixteen.
  expect({ threads, problem, stderr }).toEqual({ threads: [2, 15], stderr: "" });
}, 60_000);

test.each([
  ["a thread that cannot start", "throw new Error('no threads here')"],
  [
    "a thread that fails at its start",
    "return new node.Worker(\"throw new Error('no threads here')\", { eval: true, execArgv: [] })",
  ],
])(
  "%s is reported once, and one core does the work",
  (_, act) => {
    const { isRight, threads, problem, stderr } = run(`
    const node = process.getBuiltinModule("node:worker_threads");
    const { getBuiltinModule } = process;
    process.getBuiltinModule = (name) =>
      name === "node:worker_threads" ? { Worker: function () { ${act}; } } : getBuiltinModule(name);
    ${report("poolProblem() && runningThreads() === 0")}`);
    expect({ isRight, threads, problem }).toEqual({
      isRight: true,
      threads: 0,
      problem: "no threads here",
    });
    expect(stderr).toBe(
      "Large batches run on one core, because a thread failed: no threads here. The results are the same; they only take longer.\n",
    );
  },
  60_000,
);

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
    { options: ["--expose-gc"] },
  );
  // 200 data sets of 4 MB are 800 MB.
  expect(grown).toBeLessThan(100);
}, 180_000);
