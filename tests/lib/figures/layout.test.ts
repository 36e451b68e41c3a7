import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { drawFigure } from "../../../lib/figures/draw.js";
import type { Figure } from "../../../lib/figures/figure.js";
import { boxStyle, layoutOf, widthOnPage } from "../../../lib/figures/layout.js";

const { document } = new JSDOM("").window;

/** A figure of panels of these widths. */
const figureOf = (widths: readonly number[], more: object = {}): Figure => ({
  title: "",
  description: "A description.",
  panels: widths.map((width) => ({ width, height: 200, ...more })),
});

describe("a wide figure", () => {
  test.each([
    [[440], 1, [720]],
    [[340, 340], 2, [353, 353]],
    [[440, 440], 2, [353, 353]],
    [[255, 255, 255], 3, [230, 230, 230]],
    [[340, 340, 340, 340], 2, [353, 353, 353, 353]],
  ])("with panels of %j has %i in a row, which fill it", (widths, columns, drawn) => {
    const layout = layoutOf(figureOf(widths), "wide");
    expect(layout.columns).toBe(columns);
    expect(layout.sizes.map(({ width }) => width)).toEqual(drawn);
  });

  test("has six small panels three by three, each as wide as a thumb and wider", () => {
    const { columns, sizes } = layoutOf({ ...figureOf(Array(6).fill(150)), columns: 3 }, "wide");
    expect(columns).toBe(3);
    for (const { width } of sizes) expect(width).toBeGreaterThan(200);
  });

  test("grows upwards less than sideways", () => {
    expect(layoutOf(figureOf([440]), "wide").sizes[0]?.height).toBe(260);
    expect(layoutOf(figureOf([440, 440]), "wide").sizes[0]?.height).toBe(200);
  });

  test.each([
    { aspectRatio: 1 },
    { axis: null },
  ])("keeps the size of a panel in which lengths compare: %j", (more) => {
    expect(layoutOf(figureOf([300], more), "wide").sizes).toEqual([{ width: 300, height: 200 }]);
  });
});

test("a narrow figure is drawn no wider than a phone, which would shrink its letters, small panels two by two", () => {
  expect(layoutOf(figureOf([440, 300]), "narrow")).toEqual({
    columns: 1,
    sizes: [
      { width: 328, height: 200 },
      { width: 300, height: 200 },
    ],
  });
  expect(layoutOf(figureOf([200, 150, 150]), "narrow")).toEqual({
    columns: 2,
    sizes: [
      { width: 160, height: 200 },
      { width: 150, height: 200 },
      { width: 150, height: 200 },
    ],
  });
  const compared = layoutOf(figureOf([616], { aspectRatio: 1, margin: 20 }), "narrow");
  expect(compared.sizes).toEqual([{ width: 328, height: 120 }]);
});

test("a drawing takes its share of the page's width, and is not enlarged beyond measure", () => {
  const layout = layoutOf(figureOf([340, 340]), "wide");
  expect(widthOnPage(layout, 353)).toBe("min(calc((100% - 1 * 2%) / 2), 530px)");
});

test("both forms are one picture, of which the page shows the one that fits", () => {
  const element = drawFigure(figureOf([440]), document, "both");
  const [picture, ...others] = element.querySelectorAll("[role=img]");
  expect(others).toEqual([]);
  const forms = Array.from(picture?.children ?? [], (box) => [
    box.className,
    box.querySelectorAll("svg").length,
    box.querySelector("svg")?.getAttribute("width"),
  ]);
  expect(forms).toEqual([
    ["course-wide", 1, "720"],
    ["course-narrow", 1, "328"],
  ]);
  expect(boxStyle("wide")).not.toBe(boxStyle("narrow"));
});
