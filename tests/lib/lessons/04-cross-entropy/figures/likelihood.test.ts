import { expect, test } from "vitest";
import {
  estimateCurves,
  likelihoodOfMany,
} from "../../../../../lib/lessons/04-cross-entropy/figures/likelihood.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

test("the top of the likelihood and the bottom of the loss are found in the data", () => {
  const figure = estimateCurves({
    parameters: [0.25, 0.5, 0.75],
    likelihoods: [0.1, 0.3, 0.2],
    meanLosses: [0.9, 0.4, 0.6],
  });
  const [left, right] = panels(drawn(figure));
  expect(countMarks(left, "dot")).toBe(1);
  expect(axisLabel(left, "y")).toBe("likelihood (no unit)");
  expect(axisLabel(right, "y")).toBe("mean negative log-likelihood (nats)");
  expect(figure.description).toContain("top, 0.3, at 0.5");
  expect(figure.description).toContain("bottom, 0.4, at 0.5");
});

const product = (likelihoods: readonly number[]) =>
  likelihoodOfMany({ sampleCounts: [0, 100, 200], likelihoods, logLikelihoods: [0, -400, -800] });

test("a likelihood that is rounded to 0 is said to vanish", () => {
  const figure = product([1, 1e-174, 0]);
  const [left, right] = panels(drawn(figure));
  expect(axisLabel(left, "y")).toBe("likelihood (log scale)");
  expect(axisLabel(right, "x")).toBe("samples N");
  expect(figure.description).toContain("to −800 at 200 samples");
  expect(figure.description).toContain("From 200 samples on, the likelihood is rounded to 0.");
});

test("a likelihood that stays positive is not", () => {
  const figure = product([1, 1e-10, 1e-20]);
  drawn(figure);
  expect(figure.description).not.toContain("rounded to 0");
});
