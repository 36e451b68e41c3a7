import { expect, test } from "vitest";
import { formatSlope } from "../../../../../lib/lessons/06-cost/figures/formatSlope.js";

test("two decimals, and the minus sign of the text around them", () => {
  expect(formatSlope(1)).toBe("1.00");
  expect(formatSlope(-0.4967)).toBe("−0.50");
  expect(formatSlope(-0.001)).toBe("0.00");
});
