import { expect, test } from "vitest";
import { entropy, klDivergence } from "../../../../../lib/crossEntropy.js";
import { crossEntropySplit } from "../../../../../lib/lessons/04-cross-entropy/figures/crossEntropySplit.js";
import { figures } from "../../../../../lib/lessons/04-cross-entropy/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.crossEntropySplit;
const predicted = [0.2, 0.5, 0.8];
const splitOf = (q: number) =>
  crossEntropySplit({
    predicted,
    entropy: entropy([1 - q, q]),
    divergences: predicted.map((p) => klDivergence([1 - q, q], [1 - p, p])),
  });

test("two stacked areas, lowest where the prediction is the truth", () => {
  const figure = splitOf(0.5);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "area")).toBe(2);
  expect(axisLabel(panel, "y")).toBe(text.y);
  expect(figure.description).toBe(text.description({ entropy: "0.693", least: "0", at: "0.5" }));
  expect(splitOf(0.8).description).toBe(
    text.description({ entropy: "0.5", least: "0", at: "0.8" }),
  );
});
