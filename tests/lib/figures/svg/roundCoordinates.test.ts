import { expect, test } from "vitest";
import { roundCoordinates } from "../../../../lib/figures/svg/roundCoordinates.js";

test("places and sizes lose digits, words and other attributes keep them", () => {
  const drawing =
    '<svg viewBox="0 0 0.123 1"><path transform="translate(1.23456,-7.0001)" d="M0.999,5L1e-7,2"></path><text x="12" aria-label="0.98765">3.14159</text></svg>';
  expect(roundCoordinates(drawing)).toBe(
    '<svg viewBox="0 0 0.123 1"><path transform="translate(1.23,-7.00)" d="M0.99,5L1e-7,2"></path><text x="12" aria-label="0.98765">3.14159</text></svg>',
  );
});

/** The points of a line that is written by its steps. */
function pointsOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return Array.from(path.matchAll(/[Ml](-?[\d.]+) ?(-?[\d.]+)/g), ([, dx, dy]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

test("lines go from point to point by tenths of a pixel, and errors do not add up", () => {
  const points = Array.from({ length: 100 }, (_, i) => [10 + 0.34 * i, 5 - 0.26 * i + (i % 2)]);
  const [path = ""] =
    roundCoordinates(`<path d="M${points.join("L")}ZM1,2L3,4"></path>`).match(/M[^"]*/) ?? [];
  const [first = "", second] = path.split("Z");
  expect(second).toBe("M1 2l2 2");
  const seen = pointsOf(first);
  expect(seen).toHaveLength(100);
  seen.forEach(([left, top], i) => {
    expect(Math.abs(left - points[i][0])).toBeLessThan(0.051);
    expect(Math.abs(top - points[i][1])).toBeLessThan(0.051);
  });
});

test("points that a line passes anyway are left out, and a circle stays round", () => {
  expect(roundCoordinates('<path d="M0,0L1,0.05L2,0L2,0.5L2,2Z"></path>')).toBe(
    '<path d="M0 0l2 0l0 2Z"></path>',
  );
  const circle = Array.from({ length: 400 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 399;
    return [100 + 80 * Math.cos(angle), 100 + 80 * Math.sin(angle)];
  });
  const kept = pointsOf(roundCoordinates(`<path d="M${circle.join("L")}"></path>`));
  expect(kept.length).toBeLessThan(100);
  for (const [i, [x, y]] of kept.slice(1).entries()) {
    const [halfX, halfY] = [(x + kept[i][0]) / 2, (y + kept[i][1]) / 2];
    expect(Math.abs(Math.hypot(halfX - 100, halfY - 100) - 80)).toBeLessThan(0.25);
  }
});

test("a path with curves keeps its commands", () => {
  expect(roundCoordinates('<path d="M1.234,2C1.239,2,3,4,5.678,6"></path>')).toBe(
    '<path d="M1.23,2C1.23,2,3,4,5.67,6"></path>',
  );
});
