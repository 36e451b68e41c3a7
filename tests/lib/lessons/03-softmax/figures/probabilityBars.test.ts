import { expect, test } from "vitest";
import { probabilityBars } from "../../../../../lib/lessons/03-softmax/figures/probabilityBars.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { softmax } from "../../../../../lib/softmax.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.probabilityBars;
const labels = ["Adelie", "Chinstrap", "Gentoo"];
const logits = [2, -1, 1];
const probabilities = softmax(logits);

test("a bar for each class in both panels, named and described", () => {
  const figure = probabilityBars({ labels, logits, probabilities, temperature: 0.5 });
  const [left, right] = panels(drawn(figure));
  expect(countMarks(left, "bar")).toBe(3);
  expect(countMarks(right, "bar")).toBe(3);
  expect(axisLabel(right, "x")).toBe(figures.barPanel.probability);
  expect(figure.description).toContain(
    text.class({ label: "Chinstrap", scaled: "−2", probability: "0.0351" }),
  );
});

test("a bar that leaves the axis ends at its edge, with its own number beside it", () => {
  const state = { labels, logits, probabilities: softmax(logits, 0.1), temperature: 0.1 };
  const [left] = panels(drawn(probabilityBars(state)));
  const widths = Array.from(left?.querySelectorAll("[aria-label='bar'] rect") ?? [], (bar) =>
    bar.getAttribute("width"),
  );
  expect(new Set(widths).size).toBe(1);
  expect(left?.textContent).toContain("20");
});

test("other logits give another picture", () => {
  const flat = probabilityBars({
    labels,
    logits: [0, 0, 0],
    probabilities: softmax([0, 0, 0]),
    temperature: 1,
  });
  expect(drawn(flat).outerHTML).not.toBe(
    drawn(probabilityBars({ labels, logits, probabilities, temperature: 1 })).outerHTML,
  );
  expect(flat.description).toContain(
    text.class({ label: "Gentoo", scaled: "0", probability: "0.333" }),
  );
});
