// The numbers of the line, worked out by hand.
import { expect, test } from "vitest";
import { differenceExplorer } from "../../../../../lib/lessons/02-gradients/explorers/differenceExplorer.js";
import { explorers } from "../../../../../lib/lessons/02-gradients/words/explorers.js";
import { formatNumber } from "../../../../../lib/words/formatNumber.js";

const { line } = explorers.differenceExplorer;

test("a large h has the error of truncation", () => {
  const slope = Math.E - 2;
  const central = (Math.exp(1.1) - 2.2 - (Math.exp(0.9) - 1.8)) / 0.2;
  const forward = (Math.exp(1.1) - 2.2 - (Math.E - 2)) / 0.1;
  // |a − b| / max(|a|, |b|)
  const errorOf = (estimate: number) => formatNumber((estimate - slope) / estimate);
  expect(differenceExplorer.say({ exponent: -1 })).toBe(
    line({
      h: "10⁻¹",
      slope: formatNumber(slope),
      central: formatNumber(central),
      centralError: errorOf(central),
      forward: formatNumber(forward),
      forwardError: errorOf(forward),
    }),
  );
});

test("a tiny h has the error of rounding", () => {
  // The loss at 1 ± 10⁻¹⁵ is known to about 10⁻¹⁶, a tenth of what it changes.
  const estimate =
    (Math.exp(1 + 1e-15) - 2 * (1 + 1e-15) - (Math.exp(1 - 1e-15) - 2 * (1 - 1e-15))) / 2e-15;
  expect(Math.abs(estimate - (Math.E - 2))).toBeGreaterThan(0.01);
  expect(differenceExplorer.say({ exponent: -15 })).toContain(formatNumber(estimate));
  const best = differenceExplorer.say({ exponent: -5 });
  expect(best).toMatch(/[\d.]+·10⁻1?[¹⁰]/);
});
