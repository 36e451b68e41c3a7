import { expect, test } from "vitest";
import { objective } from "../../../../../lib/lessons/04-cross-entropy/figures/objective.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const state = {
  parameters: [0, 1, 2],
  sampleLosses: [
    [0, 1, 2],
    [2, 0.5, 0],
  ],
  meanLosses: [1, 0.75, 1],
};

test("a thin curve a sample, a thick one for the mean", () => {
  const figure = objective(state);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(3);
  expect(countMarks(panel, "dot")).toBe(0);
  expect(axisLabel(panel, "y")).toBe("loss (nats)");
  expect(figure.description).toContain("2 thin curves");
  expect(figure.description).toContain("0.75, at θ = 1");
});

test("the points that gradient descent visited", () => {
  const visited = [
    { parameter: 0, loss: 1 },
    { parameter: 0.8, loss: 0.8 },
  ];
  const figure = objective({ ...state, visited });
  expect(countMarks(panels(drawn(figure))[0], "dot")).toBe(2);
  expect(figure.description).toContain("from θ = 0 to θ = 0.8 in 1 steps");
});
