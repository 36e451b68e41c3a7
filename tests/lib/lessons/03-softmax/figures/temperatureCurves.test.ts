import { expect, test } from "vitest";
import { temperatureCurves } from "../../../../../lib/lessons/03-softmax/figures/temperatureCurves.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { softmax } from "../../../../../lib/softmax.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.temperatureCurves;
const labels = ["Adelie", "Chinstrap", "Gentoo"];
const temperatures = [0.1, 1, 10];
const curvesOf = (logits: readonly number[]) =>
  temperatureCurves({
    labels,
    temperatures,
    probabilities: temperatures.map((temperature) => softmax(logits, temperature)),
  });

test("a named curve for each class", () => {
  const figure = curvesOf([2, -1, 1]);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(3);
  for (const label of labels) expect(panel.textContent).toContain(label);
  expect(axisLabel(panel, "x")).toBe(text.x);
  expect(figure.description).toContain(text.class({ label: "Adelie", cold: "1", hot: "0.378" }));
});

test("names of curves that meet are kept apart", () => {
  const figure = curvesOf([0, 0, 0]);
  const [panel] = panels(drawn(figure));
  const names = Array.from(panel.querySelectorAll("text")).filter((text) =>
    labels.includes(text.textContent ?? ""),
  );
  const heights = names.map((name) => name.getAttribute("transform"));
  expect(new Set(heights).size).toBe(3);
  expect(figure.description).toContain(
    text.class({ label: "Gentoo", cold: "0.333", hot: "0.333" }),
  );
});
