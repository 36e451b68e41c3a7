import { expect, test } from "vitest";
import { operationCounts } from "../../../../../lib/lessons/06-cost/figures/operationCounts.js";
import { figures } from "../../../../../lib/lessons/06-cost/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.operationCounts;

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
  expect(panel.textContent).toContain(text.bar({ part: text.parts.logits, operations: "5,000" }));
  expect(axisLabel(panel, "x")).toBe(text.x);
  expect(figure.description).toContain(
    text.share({ part: text.parts.softmax, count: 100, operations: "100", percent: "1" }),
  );
});

test("a part that is nearly all of the work is 100%", () => {
  const { description } = operationCounts({
    logits: 1e9,
    softmax: 1,
    weightsGradient: 1,
    biasesGradient: 1,
    update: 1,
  });
  const operations = "1,000,000,000";
  expect(description).toContain(
    text.share({ part: text.parts.logits, count: 1e9, operations, percent: "100" }),
  );
  expect(description).toContain(
    text.share({ part: text.parts.update, count: 1, operations: "1", percent: "10⁻⁷" }),
  );
});
