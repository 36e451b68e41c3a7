import { expect, test } from "vitest";
import { declutter } from "../../../../lib/figures/marks/declutter.js";

const here = (point: { x: number; y: number }) => point;

test("keeps the first of points that stand close together", () => {
  const points = [0, 0.05, 0.2, 0.21].map((x) => ({ x, y: 0 }));
  expect(declutter(points, here, { x: 1, y: 1 }).map(({ x }) => x)).toEqual([0, 0.2]);
});

test("distance counts as a share of the axis", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 1, y: 5 },
  ];
  expect(declutter(points, here, { x: 100, y: 100 })).toHaveLength(1);
  expect(declutter(points, here, { x: 100, y: 10 })).toHaveLength(2);
});
