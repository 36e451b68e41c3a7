import { expect, test } from "vitest";
import { entropy } from "../../../../../lib/crossEntropy.js";
import { binaryEntropy } from "../../../../../lib/lessons/04-cross-entropy/figures/binaryEntropy.js";
import { figures } from "../../../../../lib/lessons/04-cross-entropy/words/figures.js";
import { axisLabel, drawn, panels } from "../../../figures/drawn.js";

const text = figures.binaryEntropy;

test("the arch of the entropy, in nats", () => {
  const figure = binaryEntropy({
    probabilities: [0, 0.5, 1],
    entropies: [0, 0.5, 1].map((q) => entropy([1 - q, q])),
  });
  const [panel] = panels(drawn(figure));
  expect(axisLabel(panel, "y")).toBe(text.y);
  expect(figure.description).toBe(text.description({ at: "0.5", highest: "0.693" }));
});
