import { expect, test } from "vitest";
import type { hiddenLayer as words } from "../../../lib/lessons/05-batch-gradient-descent/words/en/exercises/hidden-layer.js";
import { answer, expectNewArrays } from "../answer.js";
import { near } from "../near.js";
import { lossOf, type Network, type Sample, trainedForward } from "../networkReference.js";
import { type Random, randomly } from "../random.js";
import { aboutLoss, changed, remarksOf } from "../remarks.js";

const { trainNetwork } = answer<
  typeof import("../../../solutions/05-batch-gradient-descent/hidden-layer.js")
>("05-batch-gradient-descent/hidden-layer");
const remark = remarksOf<typeof words>("05-batch-gradient-descent/hidden-layer");

/** One unit, worked by hand: a = tanh 0 = 0, h = (0, 0), e = (−½, ½), and δ = −½·2 + ½·1 = −½. */
const unit: Network = { V: [[0]], c: [0], W: [[2], [1]], b: [0, 0] };
const four: Sample[] = [{ x: [4], label: 0 }];

function randomNetwork({ matrix, reals }: Random, d: number, K: number, M: number): Network {
  return {
    V: matrix(K, d, -1, 1),
    c: reals(K, -1, 1),
    W: matrix(M, K, -1, 1),
    b: reals(M, -1, 1),
  };
}

function randomSamples(random: Random, N: number, d: number, M: number): Sample[] {
  return random.labels(N, M).map((label) => ({ x: random.reals(d, -2, 2), label }));
}

/** A network and samples of sizes that differ, so that nothing fits where it doesn't belong. */
function randomCase(random: Random) {
  const [N, d] = [random.integer(3, 6), random.integer(2, 3)];
  const [K, M] = [random.integer(3, 4), random.integer(2, 3)];
  return { network: randomNetwork(random, d, K, M), samples: randomSamples(random, N, d, M) };
}

test("forward", { meta: { points: 1 } }, () => {
  const { losses } = trainNetwork(unit, four, 0, 2);
  expect(losses, remark("lossesOfUnit")).toEqual(near([Math.LN2, Math.LN2]));
  randomly((random) => {
    const { network, samples } = randomCase(random);
    const [got] = trainNetwork(network, samples, 0, 1).losses;
    const told = remark("firstLoss", {}, random.seed);
    expect(got, aboutLoss(got, told)).toEqual(near(lossOf(network, samples)));
  });
});

test("lastLayer", { meta: { points: 1 } }, () => {
  const { W, b } = trainNetwork({ ...unit, c: [1] }, four, 1, 1);
  const a = Math.tanh(1);
  const p = 1 / (1 + Math.exp(-a));
  expect(b, remark("blockByHand", { block: "b", c: 1 })).toEqual(near([1 - p, p - 1]));
  expect(W, remark("blockByHand", { block: "W", c: 1 })).toEqual(
    near([[2 + (1 - p) * a], [1 - (1 - p) * a]]),
  );
  randomly((random) => expectBlocks(random, ["b", "W"]), 5);
});

test("hiddenLayer", { meta: { points: 1 } }, () => {
  const { V, c } = trainNetwork(unit, four, 1, 1);
  expect(c, remark("blockByHand", { block: "c", c: 0 })).toEqual(near([0.5]));
  expect(V, remark("blockByHand", { block: "V", c: 0 })).toEqual(near([[2]]));
  randomly((random) => expectBlocks(random, ["c", "V"]), 5);
});

/** What one update with η = 1 subtracts is the gradient itself. */
function expectBlocks(random: Random, blocks: readonly (keyof Network)[]): void {
  const { network, samples } = randomCase(random);
  const after = trainNetwork(network, samples, 1, 1);
  const expected = trainedForward(network, samples, 1, 1);
  for (const block of blocks) {
    expect(after[block], remark("block", { block }, random.seed)).toEqual(near(expected[block]));
  }
}

test("training", { meta: { points: 1 } }, () => {
  randomly((random) => {
    const { network, samples } = randomCase(random);
    const [learningRate, updates] = [random.real(0.1, 1), random.integer(2, 5)];
    const expected = trainedForward(network, samples, learningRate, updates);
    const { losses, ...got } = trainNetwork(network, samples, learningRate, updates);
    const told = { count: updates, learningRate };
    expect(losses, remark("lossesOf", told, random.seed)).toEqual(near(expected.losses));
    const { losses: _, ...parameters } = expected;
    expect(got, remark("parametersAfter", told, random.seed)).toEqual(near(parameters));
  }, 4);
  // Saturated units, whose slope is almost 0, samples that contradict each other, and steps so long that the loss rises.
  const steep: Network = {
    V: [[3], [-2]],
    c: [0.5, 1],
    W: [
      [1, -1],
      [0.5, 2],
    ],
    b: [0, 0],
  };
  const mixed: Sample[] = [...four, { x: [-1], label: 1 }, { x: [4], label: 1 }];
  const { losses, ...jumped } = trainedForward(steep, mixed, 20, 3);
  const { losses: rising, ...got } = trainNetwork(steep, mixed, 20, 3);
  const told = { count: 3, learningRate: 20 };
  expect(rising, remark("lossesOf", told)).toEqual(near(losses));
  expect(got, remark("parametersAfter", told)).toEqual(near(jumped));
  const many = trainNetwork(unit, four, 0.01, 300).losses;
  expect(many.length, remark("lossCount", { count: 300 })).toBe(300);
  expect(many.at(-1), remark("lossCount", { count: 300 })).toBeLessThan(many[0]);
});

test("startKept", { meta: { points: 1 } }, () => {
  const start: Network = {
    V: [[1], [2]],
    c: [3, 4],
    W: [
      [5, 6],
      [7, 8],
    ],
    b: [9, 10],
  };
  const before = structuredClone(start);
  expect(trainNetwork(start, four, 0.5, 0)).toEqual({ ...before, losses: [] });
  expectNewArrays();
  const { b } = trainNetwork(unit, four, 1, 1);
  expect(unit, changed("start")).toEqual({ V: [[0]], c: [0], W: [[2], [1]], b: [0, 0] });
  expect(b, remark("blockByHand", { block: "b", c: 0 })).toEqual(near([0.5, -0.5]));
});
