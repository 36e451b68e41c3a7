import { expect, test } from "vitest";
import { operationCounts } from "../../../../../lib/lessons/06-cost/figures/operationCounts.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

test("a bar for each part, with its number", () => {
  const figure = operationCounts({
    logits: 5000,
    softmax: 100,
    weightsGradient: 4800,
    biasesGradient: 60,
    update: 40,
  });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "rect")).toBe(5);
  expect(panel.textContent).toContain("logits, H = XWᵀ + 1bᵀ: 5,000");
  expect(axisLabel(panel, "x")).toContain("millions");
  expect(figure.description).toContain("softmax, and E = P − Y: 100 operations, 1.0% of all");
});
