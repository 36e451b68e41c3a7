import { expect, test } from "vitest";
import { crossEntropyGradient } from "../../../../../lib/crossEntropy.js";
import { logitGradient } from "../../../../../lib/lessons/04-cross-entropy/figures/logitGradient.js";
import { figures } from "../../../../../lib/lessons/04-cross-entropy/words/figures.js";
import { softmax } from "../../../../../lib/softmax.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.logitGradient;
const logits = [2, -1, 1];
const figureFor = (label: number) =>
  logitGradient({
    labels: ["Adelie", "Chinstrap", "Gentoo"],
    probabilities: softmax(logits),
    label,
    gradient: crossEntropyGradient(logits, label),
  });

test("a bar and an arrow per class, the true one named", () => {
  const figure = figureFor(1);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "bar")).toBe(3);
  expect(countMarks(panel, "arrow")).toBe(3);
  const name = text.trueClass({ name: "Chinstrap" });
  expect(panel.textContent).toContain(name);
  expect(axisLabel(panel, "x")).toBe(text.x);
  expect(figure.description).toContain(
    text.class({ name, probability: "0.0351", gradient: "−0.965" }),
  );
});

test("another label turns the arrows", () => {
  const name = text.trueClass({ name: "Adelie" });
  expect(figureFor(0).description).toContain(
    text.class({ name, probability: "0.705", gradient: "−0.295" }),
  );
});
