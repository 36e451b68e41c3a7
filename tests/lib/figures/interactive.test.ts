// What a cell may give to a figure that moves: positions of its sliders, and its choices.
import { expect, test } from "vitest";
import { stateOf } from "../../../lib/figures/interactive.js";
import { learningRateExplorer } from "../../../lib/lessons/01-quadratic/explorers/learningRateExplorer.js";
import { raceExplorer } from "../../../lib/lessons/06-cost/explorers/raceExplorer.js";
import { dataFor } from "../lessons/explorerData.js";

test("given values stand in the place of the first ones", () => {
  const { initial } = learningRateExplorer;
  expect(stateOf(learningRateExplorer)).toEqual(initial);
  expect(stateOf(learningRateExplorer, { learningRate: 0.9 })).toEqual({
    ...initial,
    learningRate: 0.9,
  });
});

test.each([2, -0.1, 0.105, Number.NaN])("a slider has no position %d", (learningRate) => {
  expect(() => stateOf(learningRateExplorer, { learningRate })).toThrow(
    `interact requires learningRate to be from 0 to 1.1 in steps of 0.01, got ${learningRate}`,
  );
});

test("what is no choice is refused, and the choices are named", () => {
  const given = { ...dataFor("raceExplorer"), batchSize: "17" };
  expect(() => stateOf(raceExplorer, given)).toThrow(/batchSize to be one of "1", .*, got "17"/);
});
