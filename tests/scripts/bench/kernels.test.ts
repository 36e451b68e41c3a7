import { describe, expect, test } from "vitest";
import { inRoot } from "../../../lib/node/paths.mjs";
import { ours } from "../../../scripts/bench/kernels/figures.js";
import { rowsOf } from "../../../scripts/bench/kernels/firstFigure.js";
import { warmRows } from "../../../scripts/bench/kernels/lessons.js";
import { type Kernel, runSession } from "../../../scripts/bench/kernels/session.js";

const kernel: Kernel = { name: "tslab", folder: inRoot("notebooks") };
const start = { ready: 1, imports: 2, figure: 3, first: 6, idle: 100, imported: 200 };

describe("a session in a kernel", { timeout: 180_000 }, () => {
  test("has a time for each cell, and the figure arrives", async () => {
    const cells = [ours.imports, ours.figure];
    const session = await runSession(kernel, { cells, shows: true, parted: true });
    expect(session.ready).toBeGreaterThan(0);
    expect(session.cells).toHaveLength(2);
    const [imports, figure] = session.cells;
    expect(imports?.shown).toBeUndefined();
    expect(figure).toMatchObject({ kind: "text/html" });
    for (const { seconds, own = Number.NaN } of session.cells) {
      expect(own).toBeGreaterThanOrEqual(0);
      expect(own).toBeLessThan(seconds);
    }
  });

  test("tells the cell's own work from the kernel's", async () => {
    const busy = "const end = Date.now() + 300;\nwhile (Date.now() < end);";
    const { cells } = await runSession(kernel, { cells: [busy], parted: true });
    expect(cells[0]?.own).toBeGreaterThanOrEqual(0.3);
  });

  test("reads the memory of the kernel's processes at the end", async () => {
    const session = await runSession(kernel, { cells: ["1 + 1"], settle: 0 });
    expect(session.memory).toBeGreaterThan(20);
    expect(session.cells[0]?.memory).toBeGreaterThan(20);
  });

  test("ends with a sentence where a cell fails, a figure is missing or no kernel starts", async () => {
    await expect(runSession(kernel, { cells: ['throw new Error("no");', "1"] })).rejects.toThrow(
      /^A cell failed in the kernel tslab: .*no.*\nthrow new Error/s,
    );
    await expect(runSession(kernel, { cells: ["1"], shows: true })).rejects.toThrow(
      "The kernel tslab ran a cell that shows a figure, and sent none.",
    );
    const none = { argv: [process.execPath, "--version"], folder: inRoot() };
    await expect(runSession(none, { cells: [] })).rejects.toThrow(
      /^The bench could not run the kernel .*the kernel ended/s,
    );
  });
});

test("starts become medians, ranges and ratios round by round; a kernel that is missing says why", () => {
  const rows = rowsOf(
    {
      "this course": [start, { ...start, first: 8 }, { ...start, first: 5 }],
      other: [3, 2, 2].map((first) => ({ ...start, first })),
    },
    { third: "It could not be downloaded." },
  );
  expect(rows["start to first figure, s"]).toEqual({
    "this course": 6,
    "this course, range": "5 – 8",
    other: 2,
    "other, range": "2 – 3",
    "÷ other": 2.5,
    third: "–",
  });
  expect(rows["kernel start to ready, s"]?.third).toBe("It could not be downloaded.");
});

test("a warm cell imports nothing, measures nothing, and counts as light by its own work alone", () => {
  const cell = { source: "show(figure);", isMeasurement: false };
  const rows = warmRows([
    { ...cell, seconds: 0.02, own: 0.004 },
    { ...cell, seconds: 0.03, own: 0.01 },
    { ...cell, seconds: 0.5, own: 0.45 },
    { ...cell, seconds: 9, own: 0, isMeasurement: true },
    { ...cell, seconds: 9, own: 0, source: 'const a = 1;\nimport { b } from "./b.js";' },
  ]);
  expect(rows).toEqual({
    "warm cell whose own work takes at most 10 ms, ms (2 of 5 cells)": {
      "this course": 25,
      "this course, range": "20 – 30",
    },
    "any warm cell, ms": { "this course": 30, "this course, range": "20 – 500" },
    "what the kernel adds to any warm cell, ms": { "this course": expect.closeTo(20) },
  });
});
