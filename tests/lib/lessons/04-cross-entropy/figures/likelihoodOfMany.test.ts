import { expect, test } from "vitest";
import { likelihoodOfMany } from "../../../../../lib/lessons/04-cross-entropy/figures/likelihoodOfMany.js";
import { figures } from "../../../../../lib/lessons/04-cross-entropy/words/figures.js";
import { axisLabel, drawn, panels } from "../../../figures/drawn.js";

const text = figures.likelihoodOfMany;
const product = (likelihoods: readonly number[]) =>
  likelihoodOfMany({ sampleCounts: [0, 100, 200], likelihoods, logLikelihoods: [0, -400, -800] });

test("a likelihood that is rounded to 0 is said to vanish", () => {
  const figure = product([1, 1e-174, 0]);
  const [left, right] = panels(drawn(figure));
  expect(axisLabel(left, "y")).toBe(text.likelihood);
  expect(axisLabel(right, "x")).toBe(text.x);
  expect(figure.description).toContain(text.description({ end: "−800", count: 200 }));
  expect(figure.description).toContain(text.vanishes({ count: 200 }));
  expect(figure.caption).toBe(text.caption);
});

test("a likelihood that stays positive is not", () => {
  const figure = product([1, 1e-10, 1e-20]);
  drawn(figure);
  expect(figure.description).toBe(text.description({ end: "−800", count: 200 }));
  expect(figure.caption).toBeUndefined();
});
