import { expect, test } from "vitest";
import { crossEntropyGradient } from "../../../../../lib/crossEntropy.js";
import { logitGradient } from "../../../../../lib/lessons/04-cross-entropy/figures/logitGradient.js";
import { softmax } from "../../../../../lib/softmax.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const logits = [2, -1, 1];
const figureFor = (label: number) =>
  logitGradient({
    labels: ["Adelie", "Chinstrap", "Gentoo"],
    probabilities: softmax(logits),
    label,
    gradient: crossEntropyGradient(logits, label),
  });

test("a bar and an arrow a class, the true one named", () => {
  const figure = figureFor(1);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "bar")).toBe(3);
  expect(countMarks(panel, "arrow")).toBe(3);
  expect(panel.textContent).toContain("Chinstrap (true)");
  expect(axisLabel(panel, "x")).toBe("probability p");
  expect(figure.description).toContain("Chinstrap (true): probability 0.0351, gradient −0.965");
});

test("another label turns the arrows", () => {
  expect(figureFor(0).description).toContain("Adelie (true): probability 0.705, gradient −0.295");
});
