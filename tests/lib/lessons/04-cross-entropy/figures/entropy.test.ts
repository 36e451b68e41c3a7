import { expect, test } from "vitest";
import { entropy, klDivergence } from "../../../../../lib/crossEntropy.js";
import {
  binaryEntropy,
  crossEntropySplit,
} from "../../../../../lib/lessons/04-cross-entropy/figures/entropy.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

test("the arch of the entropy, in nats", () => {
  const figure = binaryEntropy({
    probabilities: [0, 0.5, 1],
    entropies: [0, 0.5, 1].map((q) => entropy([1 - q, q])),
  });
  const [panel] = panels(drawn(figure));
  expect(axisLabel(panel, "y")).toBe("entropy H(q) (nats)");
  expect(figure.description).toContain("highest at 0.5, where it is 0.693 nats.");
});

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
  expect(axisLabel(panel, "y")).toBe("cross-entropy H(q, p) (nats)");
  expect(figure.description).toContain("the same height 0.693 everywhere");
  expect(figure.description).toContain("shrinks to 0 at p = 0.5");
  expect(splitOf(0.8).description).toContain("at p = 0.8");
});
