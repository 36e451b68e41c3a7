// The numbers of the line are those of lib's functions, or worked out by hand.
import { expect, test } from "vitest";
import { softmaxExplorer } from "../../../../../lib/lessons/03-softmax/explorers/softmaxExplorer.js";
import { explorers } from "../../../../../lib/lessons/03-softmax/words/explorers.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { softmax } from "../../../../../lib/softmax.js";
import { formatNumber } from "../../../../../lib/words/formatNumber.js";

const { line, probability } = explorers.softmaxExplorer;
const state = { logit0: 2, logit1: -1, logit2: 1, temperatureExponent: 0 };

const probabilitiesAt = (temperature: number) =>
  softmax([2, -1, 1], temperature).map((p, j) =>
    probability({
      label: ["Adelie", "Chinstrap", "Gentoo"][j] ?? "",
      probability: formatNumber(p),
    }),
  );

test.each([
  [0, "1"],
  [-1, "0.1"],
])("the gap over the temperature 10^%d makes the odds", (temperatureExponent, temperature) => {
  expect(softmaxExplorer.say({ ...state, temperatureExponent })).toBe(
    line({
      probabilities: probabilitiesAt(10 ** temperatureExponent),
      first: "Adelie",
      second: "Gentoo",
      gap: "1",
      temperature,
      odds: formatNumber(Math.exp(1 / 10 ** temperatureExponent)),
    }),
  );
});

test("the bars show the logits over the temperature", () => {
  expect(softmaxExplorer.draw({ ...state, logit1: 5 }).description).toContain(
    figures.probabilityBars.class({
      label: "Chinstrap",
      scaled: "5",
      probability: formatNumber(softmax([2, 5, 1])[1] ?? 0),
    }),
  );
});
