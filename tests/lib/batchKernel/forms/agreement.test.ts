import { describe, expect, test } from "vitest";
import { batchForms } from "../../../../lib/batchKernel/forms.js";
import { type Kernel, kernelModule } from "../../../../lib/batchKernel/kernel.js";
import { toFloat32 } from "../../../../lib/data/float32.js";
import type { Dataset, Float32Dataset, Parameters } from "../../../../lib/dataset.js";
import { batchLossAndGradient } from "../../../../lib/softmaxRegression.js";
import { problemOf } from "../../problems.js";
import { counts, expectAgreement, randomProblem } from "../random.js";

const faster = batchForms.filter((form) => form !== "reference");

const by = (
  form: (typeof batchForms)[number],
  { dataset, parameters }: { dataset: Dataset | Float32Dataset; parameters: Parameters },
) => batchLossAndGradient(dataset, parameters, { form });

const version = Number.parseInt(process.versions.node, 10);
const hasPairs = process.arch === "x64" && [24, 25, 26].includes(version);

test("this platform runs every form that its Node has", () => {
  for (const bits of [32, 64] as const) {
    expect(kernelModule(`simd${bits}`)).toBeInstanceOf(WebAssembly.Module);
    expect(kernelModule(`fma${bits}`)).toBeInstanceOf(WebAssembly.Module);
    expect(kernelModule(`wide${bits}`) instanceof WebAssembly.Module).toBe(hasPairs);
  }
});

describe.each(faster)("the form %s agrees with the reference", (form) => {
  test("at every count of samples, features and classes around the smallest tiles", () => {
    for (let N = 1; N <= 9; N++) {
      for (let d = 1; d <= 9; d++) {
        for (let M = 1; M <= 5; M++) {
          const problem = randomProblem(counts(N, d, M), N + 10 * d + 100 * M);
          expectAgreement(by(form, problem), by("reference", problem));
        }
      }
    }
  });

  test("at every count of classes up to where tiles of both shapes recur", () => {
    for (let M = 1; M <= 60; M++) {
      const problem = randomProblem(counts(45 + M, M % 7 === 0 ? 33 : 6, M), M);
      const expected = by("reference", problem);
      expectAgreement(by(form, problem), expected);
      const dataset = toFloat32(problem.dataset);
      expectAgreement(by(form, { ...problem, dataset }), expected, 3e-6);
    }
  });

  test.each([
    counts(1, 40_000, 1),
    counts(3, 20_011, 2),
    counts(300, 70, 3),
    counts(65, 700, 33),
    counts(2000, 1, 2),
    counts(3, 500, 100),
    counts(1, 1, 1000),
    counts(5, 8, 2),
    counts(6, 16, 3),
    counts(7, 17, 4),
    counts(4099, 65, 7),
    counts(777, 333, 10),
  ])("$sampleCount samples, $featureCount features, $classCount classes", (shape) => {
    const problem = randomProblem(shape, 1);
    expectAgreement(by(form, problem), by("reference", problem));
  });

  test.each([
    0, 1e-300, 1e-9, 30, 300, 1e3, 1e5, 1e100, 1e305,
  ])("logits of the size %d", (scale) => {
    for (let seed = 1; seed <= 20; seed++) {
      const problem = randomProblem(
        counts(1 + (seed % 7), 1 + (seed % 5), 1 + (seed % 4)),
        seed,
        scale,
      );
      expectAgreement(by(form, problem), by("reference", problem));
    }
  });

  test.each([
    [1000, 0, -1000],
    [-1000, -1000, -1000],
    [1e308, 0, -1e308],
    [1e308, 1e308, 1e308],
    [5e-324, 0, 1],
    [40, 0, 0],
    [700, 0, -7],
    [2, 2, 1],
  ])("logits %d, %d, %d at each label", (...logits) => {
    for (const label of [0, 1, 2]) {
      const weights = logits.map((logit) => [logit]);
      const problem = problemOf([[1]], [label], weights, [0, 0, 0]);
      expectAgreement(by(form, problem), by("reference", problem));
    }
  });

  test("the largest biases, with fewer samples than a tile has", () => {
    for (let N = 1; N <= 8; N++) {
      const samples = Array.from({ length: N }, () => [1]);
      const ones = new Array(N).fill(1);
      const ofBiases = problemOf(samples, ones, [[0], [0]], [-1e308, 1e308]);
      const ofWeights = problemOf(samples, ones, [[-1e308], [1e308]], [0, 0]);
      for (const problem of [ofBiases, ofWeights]) expect(by(form, problem).loss).toBe(0);
    }
  });

  test("a thousand samples that are certain, and right but for one", () => {
    const samples = Array.from({ length: 1000 }, () => [1]);
    const labels = samples.map((_, i) => (i === 500 ? 1 : 0));
    for (const sure of [20, 37, 45, 300, 690]) {
      const right = problemOf(samples, new Array(1000).fill(0), [[sure], [0]], [0, 0]);
      expectAgreement(by(form, right), by("reference", right));
      const wrong = problemOf(samples, labels, [[sure], [0]], [0, 0]);
      expectAgreement(by(form, wrong), by("reference", wrong));
    }
  });

  test("products of ten thousand losses, far beyond the largest number", () => {
    const problem = randomProblem(counts(40_000, 1, 12), 5, 0);
    expectAgreement(by(form, problem), by("reference", problem), 1e-13);
  });
});

test("the blocks of a very large shard follow each other up to its end", () => {
  const module = kernelModule("simd64");
  if (!module) throw new Error("no kernel");
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536, shared: true });
  const { blockStart } = new WebAssembly.Instance(module, { env: { memory } }).exports as Kernel;
  expect(blockStart(0, 19_532, 937_500)).toBe(0);
  expect(blockStart(19_531, 19_532, 937_500)).toBe(937_452);
  expect(blockStart(19_532, 19_532, 937_500)).toBe(937_500);
});
