import { expect, test } from "vitest";
import { lossCurves } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/lossCurves.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

test("one training, with the loss of equal probabilities", () => {
  const figure = lossCurves([{ losses: [1.0986, 0.5, 0.25] }], 3);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(1);
  expect(panel.textContent).toContain("log 3");
  expect(axisLabel(panel, "y")).toContain("nats");
  expect(figure.description).toContain("the loss goes from 1.1 to 0.25 in 2 updates");
});

test("several trainings are named by what sets them apart", () => {
  const figure = lossCurves(
    [
      { losses: [0.69, 0.6], model: "softmaxRegression" },
      { losses: [0.69, 0.3], model: "hiddenLayer", learningRate: 0.5 },
    ],
    2,
  );
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(2);
  expect(panel.textContent).toContain("with a hidden layer, η = 0.5");
  expect(figure.description).toContain("softmax regression: the loss goes from 0.69 to 0.6");
});

test("a long training is drawn with no more points than the panel has pixels", () => {
  const losses = Float64Array.from({ length: 5001 }, (_, t) => 1 / (t + 1));
  const [panel] = panels(drawn(lossCurves([{ losses }], 2)));
  const path = panel.querySelector('[aria-label="line"] path')?.getAttribute("d") ?? "";
  expect(path.split("L").length).toBeLessThan(300);
});
