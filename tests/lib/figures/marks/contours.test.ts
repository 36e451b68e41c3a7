import { plot } from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { contours } from "../../../../lib/figures/marks/contours.js";

const { document } = new JSDOM("").window;
const bowl = {
  loss: (x: number, y: number) => x ** 2 + y ** 2,
  x: [-1, 1],
  y: [-1, 1],
} as const;

const drawn = (...lines: Parameters<typeof contours>) =>
  plot({ marks: [contours(...lines)], document }).querySelector('[aria-label="contour"]');

/** How far right the hole in each line's area reaches, where the ground is lower, in pixels. */
const holes = (group: Element | null) =>
  Array.from(group?.querySelectorAll("path") ?? [], (path) => {
    const rings = path.getAttribute("d")?.split("M").slice(1) ?? [];
    return Math.min(
      ...rings.map((ring) => Math.max(...Array.from(ring.matchAll(/([\d.]+),/g), ([, x]) => +x))),
    );
  });

test("in a bowl the lines that close are evenly spaced", () => {
  const closed = holes(drawn(bowl)).slice(0, 8);
  const gaps = closed.slice(1).map((reach, i) => reach - closed[i]);
  for (const gap of gaps) expect(Math.abs(gap - gaps[0])).toBeLessThan(2);
  expect(gaps[0]).toBeGreaterThan(20);
});

test("levels that are given are drawn, as far as they are numbers, and shaded", () => {
  const group = drawn(bowl, { levels: [0.25, Number.NaN, 1], shade: 0.1 });
  expect(group?.querySelectorAll("path")).toHaveLength(2);
  expect(group?.outerHTML).toContain('fill-opacity="0.1"');
});
