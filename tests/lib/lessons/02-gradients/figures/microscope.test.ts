import { expect, test } from "vitest";
import { microscope } from "../../../../../lib/lessons/02-gradients/figures/microscope.js";
import { figures } from "../../../../../lib/lessons/02-gradients/words/figures.js";
import { axisLabel, drawn, panels } from "../../../figures/drawn.js";

const text = figures.microscope;

test("the curve, the tangent and the chord, at the scale of h", () => {
  const figure = microscope({ loss: (theta) => theta ** 3, theta: 1, slope: 3, h: 0.5 });
  const [panel] = panels(drawn(figure));
  if (panel === undefined) throw new Error("one panel");
  expect(panel.querySelectorAll("circle")).toHaveLength(3);
  expect(panel.querySelectorAll('[aria-label="line"]')).toHaveLength(3);
  expect(axisLabel(panel, "x")).toBe(text.x);
  expect(figure.description).toBe(
    text.description({ theta: "1", h: "0.5", slope: "3", chord: "3.25" }),
  );
});

/** At how many heights the curve is drawn. */
function heightsAt(h: number): number {
  const figure = microscope({ loss: Math.exp, theta: 1, slope: Math.E, h });
  const [curve] = panels(drawn(figure))[0]?.querySelectorAll('[aria-label="line"] path') ?? [];
  const places = curve?.getAttribute("d")?.matchAll(/,([\d.-]+)/g) ?? [];
  return new Set(Array.from(places, ([, y]) => y)).size;
}

test("where h is close to the distance between two numbers, the curve is a staircase", () => {
  expect(heightsAt(0.5)).toBeGreaterThan(300);
  expect(heightsAt(2 ** -52)).toBeLessThan(10);
});
