import { expect, test } from "vitest";
import { lossCurves } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/lossCurves.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import { list } from "../../../../../lib/words/locale.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.lossCurves;

test("one training, with the loss of equal probabilities", () => {
  const figure = lossCurves([{ losses: [1.0986, 0.5, 0.25] }], 3);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(1);
  expect(panel.textContent).toContain(text.chance({ classCount: 3 }));
  expect(axisLabel(panel, "y")).toBe(text.y);
  const course = text.course({ first: "1.1", last: "0.25", count: 2 });
  expect(figure.description).toContain(text.description({ count: 1, courses: course }));
  expect(figure.description).toContain(text.reference({ classCount: 3, chance: "1.1" }));
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
  const { softmaxRegression, hiddenLayer } = figures.models;
  expect(panel.textContent).toContain(
    list([hiddenLayer, text.learningRate({ learningRate: "0.5" })]),
  );
  const course = text.course({ first: "0.69", last: "0.6", count: 1 });
  expect(figure.description).toContain(text.named({ name: softmaxRegression, course }));
  expect(figure.title).toBe(text.title.model);
});

test("a long training is drawn with no more points than the panel has pixels", () => {
  const losses = Float64Array.from({ length: 5001 }, (_, t) => 1 / (t + 1));
  const [panel] = panels(drawn(lossCurves([{ losses }], 2)));
  const path = panel.querySelector('[aria-label="line"] path')?.getAttribute("d") ?? "";
  expect(path.split("L").length).toBeLessThan(300);
});
