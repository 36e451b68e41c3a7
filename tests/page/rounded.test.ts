import { expect, test } from "vitest";
import { rounded } from "../../lib/notebook/rounded.js";

test("places and sizes lose digits, words and other attributes keep them", () => {
  const drawing =
    '<svg viewBox="0 0 0.123 1"><path transform="translate(1.23456,-7.0001)" d="M0.999,5L1e-7,2"></path><text x="12" aria-label="0.98765">3.14159</text></svg>';
  expect(rounded(drawing)).toBe(
    '<svg viewBox="0 0 0.123 1"><path transform="translate(1.23,-7.00)" d="M0.99,5L1e-7,2"></path><text x="12" aria-label="0.98765">3.14159</text></svg>',
  );
});
