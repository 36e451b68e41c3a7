// Whatever Observable Plot can draw without a canvas has the same bytes as in jsdom, because cells may plot what no
// figure of the course does.
import * as Plot from "@observablehq/plot";
import { range } from "d3-array";
import { expect, test } from "vitest";
import { document } from "../../../../../lib/notebook/dom/document.js";
import { expectSameAsJsdom } from "./sameAsJsdom.js";

const rows = range(24).map((i) => ({
  i,
  x: Math.sin(i) * 10,
  y: Math.cos(3 * i) * 5 + i,
  kind: "abc"[i % 3],
  side: i % 2 ? "left" : "right",
  day: new Date(Date.UTC(2026, 0, 1 + i)),
  words: `<${i}> & "so"\u00a0on`,
  path: `/root/${"ab"[i % 2]}/${i}`,
}));
const xy = { x: "x", y: "y" } as const;
const earth: Plot.ProjectionOptions = { type: "orthographic", rotate: [0, -30, 20] };
const wave = (x: number, y: number) => Math.sin(x) * Math.cos(y);
const field = { fill: wave, x1: 0, y1: 0, x2: 5, y2: 5 };

/** A drawing of each kind of mark, and of what belongs to a plot besides its marks. */
const plots: Readonly<Record<string, Plot.PlotOptions>> = {
  area: { marks: [Plot.areaY(rows, { x: "i", y: "y", fill: "kind", fillOpacity: 0.3 })] },
  arrow: { marks: [Plot.arrow(rows, { x1: "x", y1: "y", x2: "i", y2: "i", bend: true })] },
  auto: { marks: [Plot.auto(rows, { ...xy, color: "kind" })] },
  axes: { grid: true, marks: [Plot.axisX({ anchor: "top" }), Plot.gridY(), Plot.dot(rows, xy)] },
  bars: { marks: [Plot.barY(rows, Plot.groupX({ y: "count" }, { x: "kind", fill: "side" }))] },
  bollinger: { marks: [Plot.bollingerY(rows, { x: "i", y: "y", n: 5 })] },
  boxes: { marks: [Plot.boxY(rows, { x: "kind", y: "y" })] },
  cells: { marks: [Plot.cell(rows, { x: "i", y: "kind", fill: "x", rx: 2 })] },
  contour: { marks: [Plot.contour({ ...field, stroke: "currentColor" })] },
  crosshair: { marks: [Plot.dot(rows, xy), Plot.crosshair(rows, xy)] },
  delaunay: { marks: [Plot.delaunayMesh(rows, xy), Plot.hull(rows, xy), Plot.voronoi(rows, xy)] },
  density: { marks: [Plot.density(rows, { ...xy, fill: "density", clip: true })] },
  difference: { marks: [Plot.differenceY(rows, { x: "i", y1: "x", y2: "y" })] },
  dots: {
    marks: [Plot.dot(rows, { ...xy, symbol: "kind", stroke: "side", r: "i", title: "words" })],
  },
  dodged: { marks: [Plot.dot(rows, Plot.dodgeY({ x: "x", fill: "kind" }))] },
  facets: {
    marks: [Plot.frame(), Plot.dot(rows, { ...xy, fx: "kind", fy: "side", clip: "frame" })],
  },
  geo: { projection: earth, marks: [Plot.graticule(), Plot.sphere({ strokeWidth: 2 })] },
  hexagons: { marks: [Plot.hexgrid(), Plot.dot(rows, Plot.hexbin({ r: "count" }, xy))] },
  images: { marks: [Plot.image(rows, { ...xy, src: "path", preserveAspectRatio: "none" })] },
  lines: { marks: [Plot.lineY(rows, { x: "day", y: "y", marker: "arrow", stroke: "kind" })] },
  links: { marks: [Plot.link(rows, { x1: "x", y1: "y", x2: "i", y2: "i", href: "path" })] },
  rectangles: { marks: [Plot.rectY(rows, Plot.binX({ y: "count" }, { x: "x" }))] },
  regression: { marks: [Plot.linearRegressionY(rows, { ...xy, stroke: "side" })] },
  rules: { marks: [Plot.ruleX([0]), Plot.ruleY(rows, { y: "y", x1: 0, x2: "x" })] },
  texts: { marks: [Plot.text(rows, { ...xy, text: "words", lineWidth: 3, fontSize: "i" })] },
  ticks: { marks: [Plot.tickX(rows, { x: "x", y: "kind", ariaDescription: "words" })] },
  tips: {
    marks: [Plot.dot(rows, { ...xy, tip: true }), Plot.tip(rows, { ...xy, title: "words" })],
  },
  tree: { marks: [Plot.tree(rows, { path: "path" }), Plot.cluster(rows, { path: "path" })] },
  vectors: { marks: [Plot.vector(rows, { ...xy, rotate: "i", length: "y", shape: "spike" })] },
  waffle: { marks: [Plot.waffleY(rows, Plot.groupX({ y: "count" }, { x: "kind", rx: "100%" }))] },
  pointer: { marks: [Plot.dot(rows, Plot.pointer({ ...xy, fx: "kind", fill: "red" }))] },
  "a plot with title, subtitle, caption, name and style": {
    title: "1 < 2",
    subtitle: 'and "so" on',
    caption: "A & B",
    className: "mine",
    ariaLabel: "words",
    style: { fontSize: "14px", background: "transparent", overflow: "visible" },
    marks: [Plot.dot(rows, xy)],
  },
  "a style in one text": { style: "color: red; max-width: 50%;", marks: [Plot.dot(rows, xy)] },
  "a warning": { x: { type: "linear" }, marks: [Plot.dot(["1", "2"], { x: (text) => text })] },
};

const drawn = (document: Document, options: Plot.PlotOptions) =>
  // Plot numbers what it names, on and on.
  Plot.plot({ ...options, document }).outerHTML.replace(/plot-([a-z]+)-\d+/g, "plot-$1");

test.each(Object.entries(plots))("%s", (_, options) => {
  expectSameAsJsdom((document) => drawn(document, options));
});

test.each<[string, Plot.ScaleOptions, Plot.LegendOptions]>([
  ["swatches", { type: "ordinal", domain: ["<a>", "b"] }, {}],
  ["columns", { type: "ordinal", domain: ["a", "b"] }, { columns: "2", marginLeft: 9 }],
  ["steps", { type: "threshold", domain: [1, 2, 5] }, { label: "loss", opacity: 0.5 }],
  ["a ramp of names", { type: "ordinal", domain: ["a", "b"] }, { legend: "ramp" }],
])("a legend: %s", (_, color, more) => {
  expectSameAsJsdom((document) => {
    const options = { ...more, color, document };
    return Plot.legend(options).outerHTML;
  });
});

test("what would have to be painted is refused with what to do instead", () => {
  expect(() => drawn(document, { marks: [Plot.raster(field)] })).toThrow("Use Plot.contour");
  expect(() =>
    drawn(document, { color: { legend: true }, marks: [Plot.dot(rows, { ...xy, fill: "x" })] }),
  ).toThrow("a legend of a scale with steps");
});
