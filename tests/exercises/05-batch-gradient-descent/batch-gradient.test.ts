import { expect, test } from "vitest";
import type { batchGradient as words } from "../../../lib/lessons/05-batch-gradient-descent/words/en/exercises/batch-gradient.js";
import { numericalGradient } from "../../../lib/numericalGradient.js";
import { batchLossAndGradient } from "../../../lib/softmaxRegression.js";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { aboutRows, changed, remarksOf } from "../remarks.js";

const { batchGradient } = answer<
  typeof import("../../../solutions/05-batch-gradient-descent/batch-gradient.js")
>("05-batch-gradient-descent/batch-gradient");
const remark = remarksOf<typeof words>("05-batch-gradient-descent/batch-gradient");

type Gradient = ReturnType<typeof batchGradient>;

function compare(got: Gradient, gradient: Gradient, seed?: string, tolerance?: number): void {
  expect(got, aboutRows(got?.weights, seed)).toEqual(near(gradient, tolerance));
}

test("byHand", { meta: { points: 1 } }, () => {
  compare(
    batchGradient(
      [[3, 4]],
      [0],
      [
        [0, 0],
        [0, 0],
      ],
      [0, 0],
    ),
    {
      weights: [
        [-1.5, -2],
        [1.5, 2],
      ],
      biases: [-0.5, 0.5],
    },
  );
  compare(batchGradient([[1], [3]], [0, 1], [[0], [0]], [0, 0]), {
    weights: [[0.5], [-0.5]],
    biases: [0, 0],
  });
  // One class alone is certain: nothing is left to learn.
  compare(batchGradient([[2, 3]], [0], [[1, 1]], [5]), { weights: [[0, 0]], biases: [0] });

  const [features, labels] = [
    [
      [1, 0],
      [2, 4],
      [0, -2],
    ],
    [0, 1, 2],
  ];
  const [weights, biases] = [
    [
      [0, 0],
      [0, 0],
      [0, 0],
    ],
    [0, 0, 0],
  ];
  const third = 1 / 3;
  const gradient = near({
    weights: [
      [0, 2 / 9],
      [-third, -10 / 9],
      [third, 8 / 9],
    ],
    biases: [0, 0, 0],
  });
  expect(batchGradient(features, labels, weights, biases)).toEqual(gradient);
  const twice = batchGradient([...features, ...features], [...labels, ...labels], weights, biases);
  expect(twice, remark("dataTwice")).toEqual(gradient);
  const [backwards, labelsBackwards] = [[...features].reverse(), [...labels].reverse()];
  expect(batchGradient(backwards, labelsBackwards, weights, biases)).toEqual(gradient);
});

test("weightsAndBiases", { meta: { points: 1 } }, () => {
  const [ln2, ln3] = [Math.LN2, Math.log(3)];
  compare(batchGradient([[1]], [0], [[0], [0]], [0, ln3]), {
    weights: [[-0.75], [0.75]],
    biases: [-0.75, 0.75],
  });
  compare(
    batchGradient(
      [[2, 1]],
      [1],
      [
        [ln2, 0],
        [0, ln2],
      ],
      [0, ln2],
    ),
    {
      weights: [
        [1, 0.5],
        [-1, -0.5],
      ],
      biases: [0.5, -0.5],
    },
  );
});

test("centralDifferences", {
  meta: { points: 1 },
}, () => {
  randomly(({ integer, matrix, reals, labels, seed }) => {
    const [N, d, M] = [integer(2, 3), integer(1, 2), integer(2, 3)];
    const [features, classes] = [matrix(N, d, -2, 2), labels(N, M)];
    const [weights, biases] = [matrix(M, d, -1, 1), reals(M, -1, 1)];
    const meanLoss = (theta: number[]) => {
      const losses = features.map((x, i) => {
        const row = (m: number) => theta.slice(m * d, (m + 1) * d);
        const h = biases.map((_, m) => row(m).reduce((s, w, k) => s + w * x[k], theta[M * d + m]));
        return Math.log(h.map(Math.exp).reduce((a, b) => a + b)) - h[classes[i]];
      });
      return losses.reduce((sum, loss) => sum + loss, 0) / N;
    };
    const slopes = numericalGradient(meanLoss, [...weights.flat(), ...biases]);
    const expected = {
      weights: weights.map((_, m) => slopes.slice(m * d, (m + 1) * d)),
      biases: slopes.slice(M * d),
    };
    compare(batchGradient(features, classes, weights, biases), expected, seed, 1e-6);
  }, 5);
});

test("largeBatch", {
  meta: { points: 1 },
}, () => {
  randomly(({ matrix, reals, labels, seed }) => {
    const [N, d, M] = [40, 7, 5];
    const [features, classes] = [matrix(N, d, -2, 2), labels(N, M)];
    const [weights, biases] = [matrix(M, d, -1, 1), reals(M, -1, 1)];
    const reference = batchLossAndGradient(
      {
        features: Float64Array.from(features.flat()),
        labels: Int32Array.from(classes),
        sampleCount: N,
        featureCount: d,
        classCount: M,
      },
      { weights: Float64Array.from(weights.flat()), biases: Float64Array.from(biases) },
    );
    const gradient = batchGradient(features, classes, weights, biases);
    expect(gradient.biases, remark("meanBiases", { samples: N }, seed)).toEqual(
      near(Array.from(reference.biasesGradient)),
    );
    expect(gradient.weights.length, remark("meanRows", { samples: N }, seed)).toBe(M);
    gradient.weights.forEach((row, m) => {
      const slopes = Array.from(reference.weightsGradient.subarray(m * d, (m + 1) * d));
      expect(row, remark("meanWeights", { samples: N, label: m }, seed)).toEqual(near(slopes));
    });
  }, 3);
  // Features as large, and as small, as a change of units makes them.
  for (const unit of [2000, 3e7, 1e-6, 1e-13]) {
    const { weights } = batchGradient([[unit], [-3 * unit]], [0, 1], [[0], [0]], [0, 0]);
    const features = { first: String(unit), second: String(-3 * unit) };
    expect(weights, remark("scaledFeatures", features)).toEqual(nearRelative([[-unit], [unit]]));
  }
});

test("largeLogits", {
  meta: { points: 1 },
}, () => {
  const input = {
    features: [[1, 2]],
    labels: [1],
    weights: [
      [500, 250],
      [0, 0],
    ],
    biases: [0, 1],
  };
  const copy = structuredClone(input);
  const { features, labels, weights, biases } = input;
  const gradient = batchGradient(features, labels, weights, biases);
  expect(input, changed("features", "labels", "weights", "biases")).toEqual(copy);
  expect(gradient).toEqual(
    near({
      weights: [
        [1, 2],
        [-1, -2],
      ],
      biases: [1, -1],
    }),
  );
  // It is the differences that matter, however large the logits are.
  const wrong = 1 / (1 + Math.exp(-1));
  for (const shift of [60, -60, 800, -800, 20_000, -20_000]) {
    expect(batchGradient([[0]], [1], [[0], [0]], [shift, shift - 1])).toEqual(
      near({ weights: [[0], [0]], biases: [wrong, -wrong] }),
    );
  }
  const sure = batchGradient([[1]], [0], [[0], [-60]], [0, 0]);
  const small = [sure.weights[1], sure.biases[1]];
  expect(small, remark("improbableClass")).toEqual(nearRelative([[Math.exp(-60)], Math.exp(-60)]));
});
