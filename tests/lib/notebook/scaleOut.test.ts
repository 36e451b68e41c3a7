import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { inRoot } from "../../../lib/node/paths.mjs";
import { installed, scaleOut } from "../../../lib/notebook/scaleOut.js";
import { scaleOutWords } from "../../../lib/notebook/words/scaleOut.js";
import { installScaleOut } from "../../../scripts/scaleOut/packages.js";

const shown: string[] = [];
vi.mock("tslab", () => ({ display: { text: (text: string) => shown.push(text) } }));
beforeEach(() => {
  shown.length = 0;
});

describe("where Dask and DuckDB are not installed", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "scale-out-"));
    for (const part of ["requirements.lock", "node"]) {
      cpSync(inRoot("scripts/scaleOut", part), path.join(folder, "scripts", "scaleOut", part), {
        recursive: true,
      });
    }
    vi.spyOn(process, "cwd").mockReturnValue(folder);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  test("a cell says in one sentence how to get them, and installs nothing", async () => {
    mkdirSync(path.join(folder, ".cache"));
    expect(installed()).toBe(false);
    expect(await scaleOut()).toBeUndefined();
    expect(shown).toEqual([scaleOutWords.notInstalled]);
  });
});

describe("where they are installed", () => {
  beforeEach(() => installScaleOut(), 300_000);

  test("a cell gets numbers, and the same bits from threads", async () => {
    expect(installed()).toBe(true);
    const some = { engine: "threads", updates: 2 } as const;
    const [two, one] = [await scaleOut(some), await scaleOut({ ...some, workers: 1 })];
    expect(two).toMatchObject({ engine: "threads", workers: 2, samples: 1594, featureCount: 784 });
    expect(two?.lossPerUpdate[0]).toBeCloseTo(Math.log(10), 12);
    expect(two?.secondsPerUpdate).toBeGreaterThan(0);
    expect(one?.bits).toBe(two?.bits);
    expect(shown).toEqual([]);
  });

  test("what fails is told in the command's own sentence", async () => {
    const bad = scaleOut({ engine: "threads", learningRate: -1 });
    await expect(bad).rejects.toThrow("--learning-rate takes a number greater than 0, not -1.");
  });
});
