import { expect, test } from "vitest";
import { overflowExplorer } from "../../../../../lib/lessons/03-softmax/explorers/overflowExplorer.js";
import { explorers } from "../../../../../lib/lessons/03-softmax/words/explorers.js";
import { softmax } from "../../../../../lib/softmax.js";
import { formatNumber } from "../../../../../lib/words/formatNumber.js";

const { line } = explorers.overflowExplorer;
const probabilities = softmax([2, -1, 1]).map(formatNumber);

test("where all exponentials are numbers, both ways agree", () => {
  expect(overflowExplorer.say({ shift: 0, scale: 1 })).toBe(
    line({
      logits: ["2", "−1", "1"],
      exponentials: [Math.exp(2), Math.exp(-1), Math.E].map(formatNumber),
      naive: probabilities,
      softmax: probabilities,
    }),
  );
});

test("the naive quotient is NaN beyond both ends, softmax never", () => {
  expect(overflowExplorer.say({ shift: 710, scale: 1 })).toBe(
    line({
      logits: ["712", "709", "711"],
      exponentials: ["∞", formatNumber(Math.exp(709)), "∞"],
      naive: ["NaN", "0", "NaN"],
      softmax: probabilities,
    }),
  );
  expect(overflowExplorer.say({ shift: -1000, scale: 1 })).toBe(
    line({
      logits: ["−998", "−1000", "−999"],
      exponentials: ["0", "0", "0"],
      naive: ["NaN", "NaN", "NaN"],
      softmax: probabilities,
    }),
  );
});
