// Lesson 03: the numbers of the line are those of lib's functions, or worked by hand.
import { expect, test } from "vitest";
import { overflowExplorer } from "../../../../lib/lessons/03-softmax/explorers/overflowExplorer.js";
import { softmaxExplorer } from "../../../../lib/lessons/03-softmax/explorers/softmaxExplorer.js";
import { softmax } from "../../../../lib/softmax.js";
import { formatNumber } from "../../../../lib/words/formatNumber.js";

test("softmaxExplorer: the gap over the temperature makes the odds", () => {
  const state = { logit0: 2, logit1: -1, logit2: 1, temperatureExponent: 0 };
  const [adelie, , gentoo] = softmax([2, -1, 1]);
  expect(softmaxExplorer.say(state)).toContain(`Adelie ${formatNumber(adelie)}`);
  expect(softmaxExplorer.say(state)).toContain(`Gentoo ${formatNumber(gentoo)}`);
  expect(softmaxExplorer.say(state)).toContain("Adelie leads Gentoo by 1; at T = 1");
  expect(softmaxExplorer.say({ ...state, temperatureExponent: -1 })).toContain(
    `odds of ${formatNumber(Math.exp(10))} to 1`,
  );
  expect(softmaxExplorer.draw({ ...state, logit1: 5 }).description).toContain(
    `Chinstrap: h/T = 5, probability ${formatNumber(softmax([2, 5, 1])[1] ?? 0)}`,
  );
});

test("overflowExplorer: the naive quotient is NaN beyond both ends, softmax never", () => {
  const fine = "divided by their sum: 0.705, 0.0351, 0.259. Minus the largest first: 0.705";
  expect(overflowExplorer.say({ shift: 0, scale: 1 })).toContain(fine);
  expect(overflowExplorer.say({ shift: 710, scale: 1 })).toMatch(
    /they are: ∞, .*, ∞; divided by their sum: NaN, 0, NaN. Minus the largest first: 0.705, /,
  );
  expect(overflowExplorer.say({ shift: -1000, scale: 1 })).toMatch(
    /they are: 0, 0, 0; divided by their sum: NaN, NaN, NaN. Minus the largest first: 0.705, /,
  );
});
