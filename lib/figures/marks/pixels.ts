import type * as Plot from "@observablehq/plot";
import { colors } from "../figure.js";

/** A small square picture: side×side numbers from −1 to 1, row by row from the top left. */
export type Tile = {
  readonly pixels: ArrayLike<number>;
  /** Where its top left corner is, in the panel's units; a tile is one unit wide and high. */
  readonly x: number;
  readonly y: number;
};

/** Shades per sign; more can't be told apart at this size. */
const shades = 10;

/**
 * Pictures as a mark: positive numbers in `positive`, negative ones in orange, 0 transparent.
 *
 * Neighbours of one shade in a row are joined, and all runs of a shade make one path: a digit takes
 * about 2 kB as text, where an element per pixel would take 50.
 *
 * @param tiles - the pictures
 * @param side - pixels per side
 * @param positive - the colour of 1; text's colour if left out
 */
export function pixels(
  tiles: readonly Tile[],
  side: number,
  positive = "currentColor",
): Plot.RenderFunction {
  return (_index, { x, y }, _values, _dimensions, { document }) => {
    const element = (name: string) =>
      document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
    const group = element("g");
    group.setAttribute("shape-rendering", "crispEdges");
    for (const tile of tiles) {
      const [left, top] = [x?.(tile.x) ?? 0, y?.(tile.y) ?? 0];
      const scale = ((x?.(tile.x + 1) ?? 0) - left) / side;
      const picture = element("g");
      group.append(picture);
      // A run is drawn as a line through the middle of its row.
      picture.setAttribute("transform", `translate(${left},${top + scale / 2}) scale(${scale})`);
      for (const [shade, runs] of runsByShade(tile.pixels, side)) {
        const path = element("path");
        path.setAttribute("stroke", shade > 0 ? positive : colors.gradient);
        path.setAttribute("stroke-opacity", String(Math.abs(shade) / shades));
        path.setAttribute("d", runs.join(""));
        picture.append(path);
      }
    }
    return group;
  };
}

function runsByShade(values: ArrayLike<number>, side: number): Map<number, string[]> {
  const byShade = new Map<number, string[]>();
  const shadeAt = (row: number, column: number) =>
    column < side ? Math.round(shades * values[row * side + column]) : Number.NaN;
  for (let row = 0; row < side; row++) {
    let start = 0;
    for (let column = 1; column <= side; column++) {
      const shade = shadeAt(row, start);
      if (shadeAt(row, column) === shade) continue;
      const runs = byShade.get(shade) ?? [];
      const width = column - start;
      if (shade !== 0) byShade.set(shade, [...runs, `M${start} ${row}h${width}`]);
      start = column;
    }
  }
  return byShade;
}
