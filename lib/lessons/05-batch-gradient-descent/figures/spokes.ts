import * as Plot from "@observablehq/plot";
import { type Dot, dots } from "../../../figures/marks/dots.js";

/** The tip of an arrow that begins at 0. */
export type Spoke = Dot;

/**
 * Many arrows from one point, as marks: all lines are one path, and each tip is the dot of its class.
 *
 * @param shape - 0, 1 or 2, as {@link dots} has it
 */
export function spokes(tips: readonly Spoke[], color: string, shape: number): Plot.Markish[] {
  const lines = Plot.dot(tips, {
    x: "x",
    y: "y",
    render(index, scales, { x, y }, _dimensions, { document }) {
      const at = (i: number) => `M${origin}L${x?.[i].toFixed(1)} ${y?.[i].toFixed(1)}`;
      const origin = `${Number(scales.x?.(0)).toFixed(1)} ${Number(scales.y?.(0)).toFixed(1)}`;
      const element = document.createElementNS("http://www.w3.org/2000/svg", "path");
      element.setAttribute("fill", "none");
      element.setAttribute("stroke", color);
      element.setAttribute("stroke-opacity", "0.3");
      element.setAttribute("d", Array.from(index, at).join(""));
      return element;
    },
  });
  return [lines, dots(tips, color, shape)];
}
