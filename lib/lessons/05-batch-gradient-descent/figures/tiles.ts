import * as Plot from "@observablehq/plot";
import { pixels } from "../../../figures/marks/pixels.js";

/** The distance from one tile to the next, in tiles; the gap below holds the caption. */
const pitch = { x: 1.12, y: 1.34 };

/**
 * A panel of square pictures in rows of five, or of four if their captions are words.
 *
 * @param pictures - for each its pixels from −1 to 1, row by row from the top left
 * @param positive - the colour of 1; text's colour if left out
 */
export function tiles(
  pictures: readonly ArrayLike<number>[],
  captions: readonly string[],
  positive?: string,
): Plot.PlotOptions {
  const perRow = captions.some((caption) => caption.length > 2) ? 4 : 5;
  const placed = pictures.map((values, i) => ({
    pixels: values,
    x: (i % perRow) * pitch.x,
    y: Math.floor(i / perRow) * pitch.y,
    caption: captions[i],
  }));
  const rowCount = Math.ceil(pictures.length / perRow);
  const [width, unit] = [480, 480 / (perRow * pitch.x)];
  return {
    width,
    height: unit * rowCount * pitch.y,
    margin: 0,
    marginBottom: 0,
    axis: null,
    x: { domain: [0, perRow * pitch.x] },
    y: { domain: [rowCount * pitch.y, 0] },
    marks: [
      Plot.rect(placed, {
        x1: "x",
        x2: ({ x }) => x + 1,
        y1: "y",
        y2: ({ y }) => y + 1,
        stroke: "currentColor",
        strokeOpacity: 0.25,
      }),
      pixels(placed, Math.sqrt(pictures[0]?.length ?? 0), positive),
      Plot.text(placed, { x: ({ x }) => x + 0.5, y: ({ y }) => y + 1.14, text: "caption" }),
    ],
  };
}
