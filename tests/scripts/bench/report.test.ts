import { expect, test } from "vitest";
import type { BatchGradient, Measured } from "../../../scripts/bench/batchGradient.js";
import { resultsPicture } from "../../../scripts/bench/picture.js";
import { type Machine, resultsPage } from "../../../scripts/bench/report.js";

const machine: Machine = {
  processor: "Test 9000",
  cores: 2,
  memoryGigabytes: 8,
  system: "Linux 1",
  node: "20.19.0",
};
const library = { version: "1.2.3", kernel: "some kernel" };
const one: Measured = {
  ...{ name: "small", sampleCount: 150, featureCount: 4, classCount: 3 },
  ...{ threads: 1, dtype: "float64" },
  milliseconds: { ours: 0.5, numpy: 1.25, pytorch: 3, jax: 2, sklearn: 1234.5 },
  ratioToBestPeer: 2.5,
  maxRelativeError: 1e-15,
  fractionOfLimit: 0.25,
  fractionOfWebAssemblyLimit: 0.5,
  heldBack: { simd: 0.75, "numpy AVX2": 1.5 },
};
const inFloat32: Measured = { ...one, dtype: "float32", heldBack: {} };
const batch: BatchGradient = {
  libraries: { ours: library, numpy: library, pytorch: library, jax: library, sklearn: library },
  limits: [{ threads: 1, multiplyAdds: 4e10, webAssemblyMultiplyAdds: 2e10, bytes: 3e10 }],
  cases: [one, inFloat32],
};
const latency = {
  export: {
    ...{ title: "Export", how: "In turn.", load: 0.25 },
    measurements: { "all lessons": { "cold, ms": 1234, note: "fresh" } },
  },
};

const rowsOf = (page: string, start: string) =>
  page.split("\n").filter((line) => line.startsWith(`| ${start} |`));

test("the page has a row per case, the best time in bold, and the ratio", () => {
  const page = resultsPage(machine, batch, latency);
  expect(page).toContain("On Test 9000, 2 cores, 8 GB, Linux 1, Node 20.19.0.");
  expect(rowsOf(page, "150, 4, 3")).toEqual([
    "| 150, 4, 3 | 1 | float64 | **0.5** | 1.25 | 3 | 2 | 1235 | 2.50 | 25 % | 50 % | 1e-15 |",
    "| 150, 4, 3 | 1 | float32 | **0.5** | 1.25 | 3 | 2 | 1235 | 2.50 | 25 % | 50 % | 1e-15 |",
    "| 150, 4, 3 | 0.5 | 0.75 | 1.5 |",
  ]);
  expect(rowsOf(page, "1")).toEqual(["| 1 | 40.0 | 20.0 | 30.0 |"]);
  expect(page).toContain("\n## Export\n\nIn turn.\nThe machine's load was 0.3 before.\n\n|");
  expect(rowsOf(page, "all lessons")).toEqual(["| all lessons | 1234 | fresh |"]);
});

test("every row of every table has as many cells as its head", () => {
  const tables = resultsPage(machine, batch, latency).match(/(^\|.*\|\n?)+/gm) ?? [];
  expect(tables).toHaveLength(5);
  for (const rows of tables) {
    const widths = rows
      .trim()
      .split("\n")
      .map((row) => row.split("|").length);
    expect(new Set(widths).size).toBe(1);
  }
});

test("the picture names each library, with times of float64 alone", () => {
  const picture = resultsPicture(batch);
  expect(picture).toContain('xmlns="http://www.w3.org/2000/svg"');
  for (const name of ["NumPy", "PyTorch", "JAX", "scikit-learn"]) {
    expect(picture.split(`>${name}</text>`)).toHaveLength(2);
  }
  expect(picture).toContain("150, 4, 3");
});
