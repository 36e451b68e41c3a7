import { expect, test } from "vitest";
import type { sumOrMean as words } from "../../../lib/lessons/05-batch-gradient-descent/words/en/exercises/sum-or-mean.js";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { aboutParts, changed, remarksOf } from "../remarks.js";

const { sumOrMean } = answer<
  typeof import("../../../solutions/05-batch-gradient-descent/sum-or-mean.js")
>("05-batch-gradient-descent/sum-or-mean");
const remark = remarksOf<typeof words>("05-batch-gradient-descent/sum-or-mean");

type SumAndMean = ReturnType<typeof sumOrMean>;

function compare(got: SumAndMean, expected: SumAndMean): void {
  expect(got, aboutParts(got, expected)).toEqual(nearRelative(expected));
}

test("byHand", {
  meta: { points: 1 },
}, () => {
  compare(
    sumOrMean(
      [
        [1, 2],
        [3, 4],
        [5, 9],
      ],
      0.3,
    ),
    { sum: [9, 15], mean: [3, 5], sumLearningRate: 0.1 },
  );
  compare(sumOrMean([[5, -1, 0]], 0.3), {
    sum: [5, -1, 0],
    mean: [5, -1, 0],
    sumLearningRate: 0.3,
  });
});

test("sameUpdate", { meta: { points: 1 } }, () => {
  randomly(({ real, integer, matrix, seed }) => {
    const [N, P] = [integer(2, 6), integer(2, 5)];
    const [gradients, learningRate] = [matrix(N, P, -3, 3), real(0.01, 1)];
    const { sum, sumLearningRate } = sumOrMean(gradients, learningRate);
    const means = gradients[0].map((_, k) => gradients.reduce((s, row) => s + row[k] / N, 0));
    const bySum = sum.map((slope) => 1 - sumLearningRate * slope);
    const byMean = means.map((slope) => 1 - learningRate * slope);
    expect(bySum, remark("updatedBySum", {}, seed)).toEqual(near(byMean));
  });
  // However large or small the gradients and the learning rate are.
  for (const unit of [1e-20, 1e-7, 1234.56789, 3e7, 1e20]) {
    compare(sumOrMean([[unit], [2 * unit], [3 * unit]], 3 / unit), {
      sum: [6 * unit],
      mean: [2 * unit],
      sumLearningRate: 1 / unit,
    });
  }
});

test("samplesRepeated", {
  meta: { points: 1 },
}, () => {
  const once = [
    [2, -2],
    [4, 8],
    [0, 3],
  ];
  compare(sumOrMean(once, 0.6), { sum: [6, 9], mean: [2, 3], sumLearningRate: 0.2 });
  compare(sumOrMean([...once, ...once], 0.6), {
    sum: [12, 18],
    mean: [2, 3],
    sumLearningRate: 0.1,
  });
  // A sample counts even if its gradient is 0, or its learning rate.
  compare(
    sumOrMean(
      [
        [4, 8],
        [0, 0],
      ],
      0.5,
    ),
    { sum: [4, 8], mean: [2, 4], sumLearningRate: 0.25 },
  );
  compare(sumOrMean([[0], [0]], 0), { sum: [0], mean: [0], sumLearningRate: 0 });
});

test("manyParameters", { meta: { points: 1 } }, () => {
  const gradients = Array.from({ length: 100 }, (_, i) => [i, 1, -i]);
  const copy = structuredClone(gradients);
  const got = sumOrMean(gradients, 1);
  expect(gradients, changed("gradients")).toEqual(copy);
  compare(got, { sum: [4950, 100, -4950], mean: [49.5, 1, -49.5], sumLearningRate: 0.01 });
  const many = Array.from({ length: 2000 }, (_, i) => [i, 2 * i]);
  compare(sumOrMean(many, 1), {
    sum: [1_999_000, 3_998_000],
    mean: [999.5, 1999],
    sumLearningRate: 0.0005,
  });
  const wide = [1, 2, 6].map((i) => Array.from({ length: 40 }, (_, k) => i * k));
  const columns = (value: number) => Array.from({ length: 40 }, (_, k) => value * k);
  compare(sumOrMean(wide, 3), { sum: columns(9), mean: columns(3), sumLearningRate: 1 });
});
