import { expect, test } from "vitest";
import { vanishingLoss } from "../../../../../lib/lessons/03-softmax/figures/vanishingLoss.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.vanishingLoss;
const leads = [0, 20, 36, 40, 60];
const refined = leads.map((lead) => Math.log1p(Math.exp(-lead)));

test("the line of LSE(h) − h ends where its loss is rounded to 0", () => {
  const subtracted = leads.map((lead) => Math.log(1 + Math.exp(-lead)));
  const figure = vanishingLoss({ leads, subtracted, refined });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(2);
  // Not 10µ and 1f, as d3 writes small numbers.
  expect(panel.textContent).toContain("10⁻²²");
  expect(figure.description).toBe(text.description({ last: "36", end: "8.76·10⁻²⁷", to: "60" }));
});

test("a loss that is 0 from the start has no line", () => {
  const figure = vanishingLoss({ leads, subtracted: leads.map(() => 0), refined });
  drawn(figure);
  expect(figure.description).toBe(text.neverAbove);
});
