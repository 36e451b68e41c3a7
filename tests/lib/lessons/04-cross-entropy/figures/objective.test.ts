import { expect, test } from "vitest";
import { objective } from "../../../../../lib/lessons/04-cross-entropy/figures/objective.js";
import { figures } from "../../../../../lib/lessons/04-cross-entropy/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.objective;
const state = {
  parameters: [0, 1, 2],
  sampleLosses: [
    [0, 1, 2],
    [2, 0.5, 0],
  ],
  meanLosses: [1, 0.75, 1],
};

test("a thin curve per sample, a thick one for the mean", () => {
  const figure = objective(state);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(3);
  expect(countMarks(panel, "dot")).toBe(0);
  expect(axisLabel(panel, "y")).toBe(text.y);
  expect(figure.description).toBe(text.description({ count: 2, least: "0.75", at: "1" }));
});

test("the points that gradient descent visited", () => {
  const visited = [
    { parameter: 0, loss: 1 },
    { parameter: 0.8, loss: 0.8 },
  ];
  const figure = objective({ ...state, visited });
  expect(countMarks(panels(drawn(figure))[0], "dot")).toBe(2);
  expect(figure.description).toContain(text.path({ from: "0", to: "0.8", count: 1 }));
  expect(text.path({ from: "0", to: "0.8", count: 1 })).toMatch(/ 1 step\.$/);
});
