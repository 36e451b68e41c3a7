// The numbers of the line, worked out by hand.
import { expect, test } from "vitest";
import { contourExplorer } from "../../../../../lib/lessons/02-gradients/explorers/contourExplorer.js";
import { explorers } from "../../../../../lib/lessons/02-gradients/words/explorers.js";
import { formatNumber } from "../../../../../lib/words/formatNumber.js";

const { line } = explorers.contourExplorer;

test("each coordinate has its own factor, and the start is where it was dragged", () => {
  const state = { ...contourExplorer.initial, learningRate: 0.18, startX: -4, startY: 1 };
  // J = ½(16·0.82⁶⁰ + 10·0.8⁶⁰)
  const end = 8 * 0.82 ** 60 + 5 * 0.8 ** 60;
  expect(contourExplorer.say(state)).toBe(
    line({ x: "0.82", y: "−0.8", count: 30, from: "13", to: formatNumber(end), bound: "0.2" }),
  );
  expect(contourExplorer.handle?.at(state)).toEqual([-4, 1]);
  expect(contourExplorer.draw(state).description).toContain("(−4, 1)");
});
