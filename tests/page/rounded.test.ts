import { expect, test } from "vitest";
import { rounded } from "../../lib/notebook/rounded.js";

test("places and sizes lose digits, words and other attributes keep them", () => {
  const drawing =
    '<svg viewBox="0 0 0.123 1"><path transform="translate(1.23456,-7.0001)" d="M0.999,5L1e-7,2"></path><text x="12" aria-label="0.98765">3.14159</text></svg>';
  expect(rounded(drawing)).toBe(
    '<svg viewBox="0 0 0.123 1"><path transform="translate(1.23,-7.00)" d="M0.99,5L1e-7,2"></path><text x="12" aria-label="0.98765">3.14159</text></svg>',
  );
});

test("lines go from point to point by tenths of a pixel, and errors do not add up", () => {
  const points = Array.from({ length: 100 }, (_, i) => `${10 + 0.34 * i},${5 - 0.26 * i}`);
  const [path = ""] =
    rounded(`<path d="M${points.join("L")}ZM1,2L3,4"></path>`).match(/M[^"]*/) ?? [];
  const [first = "", second] = path.split("Z");
  expect(second).toBe("M1 2l2 2");
  let [x, y] = [0, 0];
  const seen = Array.from(first.matchAll(/[Ml](-?[\d.]+) ?(-?[\d.]+)/g), ([, dx, dy]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
  expect(seen).toHaveLength(100);
  seen.forEach(([left = 0, top = 0], i) => {
    expect(Math.abs(left - (10 + 0.34 * i))).toBeLessThan(0.051);
    expect(Math.abs(top - (5 - 0.26 * i))).toBeLessThan(0.051);
  });
});

test("a path with curves keeps its commands", () => {
  expect(rounded('<path d="M1.234,2C1.239,2,3,4,5.678,6"></path>')).toBe(
    '<path d="M1.23,2C1.23,2,3,4,5.67,6"></path>',
  );
});
