// All open notebooks lie in one document, each kernel counts its clip paths from 1: no drawing may name one.
import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawFigure } from "../../../../lib/figures/draw.js";

const { document } = new JSDOM("").window;

const cut = (width: number): Plot.PlotOptions => ({
  width,
  height: 200,
  axis: null,
  margin: 20,
  marginBottom: 20,
  x: { domain: [0, 1] },
  y: { domain: [0, 1] },
  marks: [
    Plot.line(
      [
        [0, 0.5],
        [9, 0.5],
      ],
      { clip: true },
    ),
    Plot.dot([[0.5, 0.5]], { r: 3, clip: true }),
    Plot.dot([[2, 0.5]], { r: 4 }),
  ],
});

function picturesOf(...widths: number[]): Element[] {
  const figure = { title: "", description: "", panels: widths.map(cut) };
  return Array.from(drawFigure(figure, document).querySelectorAll("[role=img] > svg"));
}

test("a drawing names nothing that another could name as well", () => {
  for (const picture of picturesOf(300, 500)) {
    expect(picture.querySelectorAll("[id], [clip-path]")).toHaveLength(0);
    expect(picture.outerHTML).not.toContain("url(#");
  }
});

test("each mark that is to be cut lies in a window of its own picture's frame, at its own place", () => {
  for (const [i, picture] of picturesOf(300, 320).entries()) {
    const frames = Array.from(picture.querySelectorAll("svg"));
    expect(frames.map((frame) => frame.firstElementChild?.getAttribute("aria-label"))).toEqual([
      "line",
      "dot",
    ]);
    for (const frame of frames) {
      const width = [260, 280][i];
      expect(frame.getAttribute("viewBox")).toBe(`20 20 ${width} 160`);
      expect(frame.getAttribute("x")).toBe("20");
      expect(frame.getAttribute("y")).toBe("20");
      expect(frame.getAttribute("width")).toBe(`${width}`);
      expect(frame.getAttribute("height")).toBe("160");
    }
    expect(picture.querySelector("circle[r='4']")?.closest("svg")).toBe(picture);
  }
});
