// The command as a reader runs it, on 1,594 samples in four shards; two clusters at most at a time.
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programIn } from "../../../lib/node/install/python.mjs";
import { inRoot } from "../../../lib/node/paths.mjs";
import type { ScaleOutRun } from "../../../lib/notebook/scaleOut.js";
import { commandArguments, type Run } from "../../grader/commandLine.js";
import { descendants, eventually, isRunning } from "../../grader/processes.js";
import { syntheticFolder } from "../scaleOut/folders.js";

const folder = syntheticFolder();
const updates = 4;

let count = 0;
/** Each run has a state of its own, unless it is named. */
function newState(): string {
  count += 1;
  return path.join(folder(), `state ${count}`);
}

function start(...args: readonly string[]): ChildProcess {
  const data = args.includes("--data") ? [] : ["--data", folder()];
  const all = ["--json", ...data, ...args];
  return spawn(process.execPath, commandArguments("scaleOut", all), {
    cwd: inRoot(),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function finished(child: ChildProcess): Promise<Run> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (said) => {
    stdout += said;
  });
  child.stderr?.on("data", (said) => {
    stderr += said;
  });
  return new Promise((resolve) => {
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

async function trained(...args: readonly string[]): Promise<ScaleOutRun> {
  const state = args.includes("--state") ? [] : ["--state", newState()];
  const { status, stdout, stderr } = await finished(start(...args, ...state));
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as ScaleOutRun;
}

const updatesIn = (state: string): number => {
  try {
    return JSON.parse(readFileSync(state, "utf8")).lossPerUpdate.length;
  } catch {
    return 0;
  }
};

describe("the bits are the same", () => {
  let inOneProcess: ScaleOutRun;
  beforeAll(async () => {
    inOneProcess = await trained("--threads", "--workers", "1", "--updates", `${updates}`);
  });

  test("with threads, with one worker, which is killed, and with two of which one is killed in the middle", async () => {
    const all = ["--updates", `${updates}`];
    const [two, one, lossy] = await Promise.all([
      trained("--threads", "--workers", "2", ...all),
      trained("--workers", "1", "--lose-worker-in", "3", ...all),
      trained("--workers", "2", "--lose-worker-in", "2", ...all),
    ]);
    for (const { bits, lossPerUpdate } of [two, one, lossy]) {
      expect(bits).toBe(inOneProcess.bits);
      expect(lossPerUpdate).toEqual(inOneProcess.lossPerUpdate);
    }
    expect(one).toMatchObject({ engine: "dask", workers: 1, shards: 4, samples: 1594 });
    expect([one.lostWorkers, lossy.lostWorkers]).toEqual([1, 1]);
    // Each shard's 7,850 numbers travel there and back, in base64.
    expect(one.bytesPerUpdate).toBeGreaterThan(4 * 2 * 8 * 7850);
    expect(one.bytesPerUpdate).toBeLessThan(4 * 2 * 8 * 7850 * 1.4);
  });

  test("after the command was killed in the middle: it goes on after the last update", async () => {
    const state = newState();
    const command = start("--workers", "2", "--updates", "100000", "--state", state);
    await eventually(() => updatesIn(state) >= 3);
    const started = descendants(command.pid ?? 0);
    expect(started.length).toBeGreaterThanOrEqual(5); // Python, two workers, and a program for each.
    command.kill("SIGKILL");
    expect(await eventually(() => !started.some(isRunning))).toBe(true);

    const done = updatesIn(state);
    const all = ["--threads", "--updates", String(done + 2)];
    const { stderr, stdout } = await finished(start(...all, "--state", state));
    expect(stderr).toContain(`Going on after update ${done}`);
    const uninterrupted = await trained(...all);
    expect(JSON.parse(stdout).bits).toBe(uninterrupted.bits);
    expect(JSON.parse(stdout).lossPerUpdate).toEqual(uninterrupted.lossPerUpdate);
  });
});

test("Ctrl+C ends every process, says what is saved, and leaves status 130", async () => {
  const state = newState();
  const command = start("--workers", "1", "--updates", "100000", "--state", state);
  const end = finished(command);
  await eventually(() => updatesIn(state) >= 1);
  const started = descendants(command.pid ?? 0);
  command.kill("SIGINT");
  const { status, stdout, stderr } = await end;
  expect(status).toBe(130);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n").at(-1)).toBe(
    `Interrupted after update ${updatesIn(state)}; the same command goes on from there.`,
  );
  expect(await eventually(() => !started.some(isRunning))).toBe(true);
});

// Elsewhere than on Linux no file says which process is above the shell in which npm runs a command.
test.skipIf(process.platform !== "linux")("when npm is killed, every process ends", async () => {
  const state = newState();
  const training = ["--threads", "--updates", "100000", "--data", folder(), "--state", state];
  const npm = spawn("npm", ["run", "scale-out", "--", ...training], { stdio: "ignore" });
  await eventually(() => updatesIn(state) >= 1);
  const started = descendants(npm.pid ?? 0);
  expect(started.length).toBeGreaterThanOrEqual(3); // A shell, the command, and its program.
  npm.kill("SIGKILL");
  expect(await eventually(() => !started.some(isRunning))).toBe(true);
});

describe("a cluster that is running", () => {
  const dask = programIn(inRoot(".cache", "scale-out-venv"), "dask");
  const children: ChildProcess[] = [];
  let address = "";
  let programs = "";
  let nowhere: Promise<Run>;

  beforeAll(async () => {
    nowhere = finished(start("--scheduler", "tcp://127.0.0.1:1")); // It tries for some seconds.
    programs = path.join(folder(), "programs");
    mkdirSync(programs);
    const file = path.join(folder(), "scheduler.json");
    const local = ["--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", file];
    children.push(spawn(dask, ["scheduler", "--port", "0", ...local], { stdio: "ignore" }));
    await eventually(() => {
      try {
        address = JSON.parse(readFileSync(file, "utf8")).address;
        return true;
      } catch {
        return false;
      }
    });
  });
  afterAll(() => {
    for (const child of children) child.kill("SIGKILL");
  });

  const run = () =>
    finished(start("--scheduler", address, "--updates", "1", "--state", newState()));

  test("without workers, with a worker of another Node, and with a worker as it should be", async () => {
    expect((await run()).stderr).toContain(`The scheduler ${address} has no workers.`);

    const node = path.join(programs, "node");
    writeFileSync(node, `#!/bin/sh\necho '{"node":"18.0.0","duckdb":"v1","processor":"x"}'\ncat\n`);
    chmodSync(node, 0o755);
    const env = {
      ...process.env,
      PATH: `${programs}:${path.dirname(process.execPath)}:${process.env.PATH}`,
    };
    const args = ["worker", address, "--no-dashboard", "--no-nanny", "--nthreads", "1"];
    const worker = spawn(dask, args, { env, stdio: ["ignore", "ignore", "pipe"] });
    children.push(worker);
    let said = "";
    worker.stderr.on("data", (text) => {
      said += text;
    });
    await eventually(() => said.includes("Registered to"));
    expect((await run()).stderr).toContain("node 18.0.0, duckdb v1, processor x instead of node ");

    rmSync(node);
    const { status, stdout, stderr } = await run();
    expect(status, stderr).toBe(0);
    const alone = await trained("--threads", "--updates", "1");
    expect(JSON.parse(stdout).bits).toBe(alone.bits);
    expect(await eventually(() => descendants(worker.pid ?? 0).length === 0)).toBe(true);
  });

  test("one that can't be reached is told in a sentence", async () => {
    const { status, stderr } = await nowhere;
    expect(status).toBe(1);
    expect(stderr).toContain("The scheduler tcp://127.0.0.1:1 could not be reached: ");
  });
});

test("a shard that disappears while it trains is named", async () => {
  const lost = path.join(folder(), "shard-00003.parquet");
  const bytes = readFileSync(lost);
  const state = newState();
  // With so little memory every update reads the shards anew.
  const training = start("--threads", "--updates", "100000", "--memory", "0.1", "--state", state);
  const end = finished(training);
  await eventually(() => updatesIn(state) >= 1);
  rmSync(lost);
  const { status, stderr } = await end;
  writeFileSync(lost, bytes);
  expect(status).toBe(1);
  expect(stderr.trim().split("\n").at(-1)).toContain(`The shard ${lost} cannot be read: `);
});

test("wrong options are refused in a sentence", async () => {
  const cases: readonly (readonly [args: string[], says: string])[] = [
    [["--workers", "0"], "--workers takes an integer, 1 or more, not 0."],
    [["--updates", "many"], "--updates takes an integer, 0 or more, not many."],
    [["--learning-rate", "0"], "--learning-rate takes a number greater than 0, not 0."],
    [["--threads", "--scheduler", "a:1"], "use one of them."],
    [["--threads", "--lose-worker-in", "1"], "can't be used together"],
    [["--data", "nowhere"], "There is no folder nowhere."],
    [
      ["--learning-rate", "1e308", "--threads", "--updates", "2"],
      "Choose a smaller --learning-rate",
    ],
  ];
  const all = cases.map(([args]) => finished(start("--state", newState(), ...args)));
  for (const [i, run] of (await Promise.all(all)).entries()) {
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(cases[i]?.[1]);
  }
});
