// Lessons 01 and 02: the numbers of the line are those of lib's functions, or worked by hand.
import { expect, test } from "vitest";
import { contourExplorer } from "../../../../lib/lessons/02-gradients/explorers/contourExplorer.js";
import { differenceExplorer } from "../../../../lib/lessons/02-gradients/explorers/differenceExplorer.js";
import { formatNumber } from "../../../../lib/words/formatNumber.js";

test("contourExplorer: each coordinate has its own factor, and the start is where it was dragged", () => {
  const state = { ...contourExplorer.initial, learningRate: 0.18, startX: -4, startY: 1 };
  expect(contourExplorer.say(state)).toContain("x by 1 − η = 0.82 and y by 1 − κη = −0.8");
  // J = ½(16·0.82⁶⁰ + 10·0.8⁶⁰)
  const end = 8 * 0.82 ** 60 + 5 * 0.8 ** 60;
  expect(contourExplorer.say(state)).toContain(`J goes from 13 to ${formatNumber(end)}.`);
  expect(contourExplorer.handle?.at(state)).toEqual([-4, 1]);
  expect(contourExplorer.draw(state).description).toContain("from (−4, 1)");
});

test("differenceExplorer: truncation for a large h, rounding for a tiny one", () => {
  const central = (Math.exp(1.1) - 2.2 - (Math.exp(0.9) - 1.8)) / 0.2;
  const line = differenceExplorer.say({ exponent: -1 });
  expect(line).toContain(`the central difference says ${formatNumber(central)}`);
  expect(formatNumber((central - (Math.E - 2)) / central)).toBe(
    /relative error ([\d.]+)/.exec(line)?.[1],
  );
  const errorAt = (exponent: number) =>
    Number(/relative error ([\d.]+);/.exec(differenceExplorer.say({ exponent }))?.[1]);
  expect(errorAt(-15)).toBeGreaterThan(0.01);
  expect(differenceExplorer.say({ exponent: -5 })).toMatch(/relative error [\d.]+·10⁻1?[¹⁰]/);
});
