import { JSDOM } from "jsdom";
import { display } from "tslab";
import { drawFigure } from "../figures/draw.js";
import type { Figure } from "../figures/figure.js";

// One empty document serves every figure of a kernel: making one takes longer than drawing.
const { document } = new JSDOM("").window;

/**
 * Shows a figure below the current cell.
 *
 * @example show(parabola({ learningRate: 0.1 }))
 */
export function show(figure: Figure): void {
  display.html(drawFigure(figure, document).outerHTML);
}
