import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";
import { aboutLoss, changed } from "../remarks.js";

const { batchLoss } = answer<
  typeof import("../../../solutions/05-batch-gradient-descent/batch-loss.js")
>("05-batch-gradient-descent/batch-loss");

function compare(got: number, loss: number, seed?: string): void {
  expect(got, aboutLoss(got, seed)).toEqual(near(loss));
}

test("byHand", { meta: { points: 1 } }, () => {
  compare(batchLoss([[0, 0, 0]], [2]), Math.log(3));
  compare(batchLoss([[7]], [0]), 0);
  const ln3 = Math.log(3);
  compare(
    batchLoss(
      [
        [ln3, 0],
        [ln3, 0],
      ],
      [0, 1],
    ),
    Math.log(16 / 3) / 2,
  );
  compare(
    batchLoss(
      [
        [0, 0],
        [0, 0],
      ],
      [0, 1],
    ),
    Math.LN2,
  );
});

test("anyBatch", {
  meta: { points: 1 },
}, () => {
  randomly(({ integer, matrix, labels, seed }) => {
    const [N, M] = [integer(2, 6), integer(2, 5)];
    const logits = matrix(N, M, -3, 3);
    const classes = labels(N, M);
    const probability = logits.map((row, i) => {
      const terms = row.map(Math.exp);
      return terms[classes[i]] / terms.reduce((sum, term) => sum + term, 0);
    });
    const loss = probability.reduce((sum, p) => sum - Math.log(p), 0) / N;
    compare(batchLoss(logits, classes), loss, seed);
  });
  // Many samples, no two alike: the second class of sample i is i + 1 times as likely as the first.
  const many = Array.from({ length: 300 }, (_, i) => [0, Math.log(i + 1)]);
  const manyLosses = many.map((_, i) => Math.log(2 + i));
  compare(batchLoss(many, new Array(300).fill(0)), manyLosses.reduce((a, b) => a + b) / 300);
  // Many classes: for sample i, the first 100·i have twice the odds of the last.
  const wide = [0, 1, 2].map((i) =>
    Array.from({ length: 300 }, (_, j) => (j < 100 * i ? Math.LN2 : 0)),
  );
  compare(batchLoss(wide, [299, 299, 299]), (Math.log(300) + Math.log(400) + Math.log(500)) / 3);
});

test("sampleCount", {
  meta: { points: 1 },
}, () => {
  const [logits, labels] = [
    [
      [1, 2, 0],
      [0, -1, 1],
    ],
    [1, 0],
  ];
  const loss = 0.9076059644443802;
  compare(batchLoss(logits, labels), loss);
  compare(batchLoss([...logits, ...logits], [...labels, ...labels]), loss);
  const uniform = Array.from({ length: 500 }, () => [4, 4, 4, 4]);
  compare(
    batchLoss(
      uniform,
      uniform.map((_, i) => i % 4),
    ),
    Math.log(4),
  );
});

test("largeLogits", {
  meta: { points: 1 },
}, () => {
  const logits = [
    [1000, 0],
    [-1000, -1000],
    [0, 1000],
  ];
  const labels = [1, 0, 1];
  const loss = batchLoss(logits, labels);
  expect(logits, changed("logits")).toEqual([
    [1000, 0],
    [-1000, -1000],
    [0, 1000],
  ]);
  expect(labels, changed("labels")).toEqual([1, 0, 1]);
  compare(loss, (1000 + Math.LN2) / 3);
  compare(batchLoss([[0, 50_000]], [0]), 50_000);
  compare(
    batchLoss(
      [
        [0, 3e6],
        [3e6, 0],
      ],
      [0, 0],
    ),
    1.5e6,
  );
  // It is the differences that matter, however large the logits are.
  const loss1 = Math.log1p(Math.exp(-1));
  for (const shift of [60, -60, 800, -800, 20_000, -20_000]) {
    compare(batchLoss([[shift, shift - 1]], [0]), loss1);
    compare(batchLoss([[shift, shift - 1]], [1]), 1 + loss1);
  }
});
