import { display } from "tslab";
import { drawFigure } from "../figures/draw.js";
import type { Figure } from "../figures/figure.js";
import { unlabelled } from "../figures/parts/unlabelled.js";
import { document } from "./document.js";
import { requireFigure } from "./given.js";
import { rounded } from "./rounded.js";

/**
 * Shows a figure below the current cell: `show(parabolaDescent({ learningRate: 0.1 }))`.
 */
export function show(figure: Figure): void {
  requireFigure("show", figure);
  display.html(rounded(unlabelled(drawFigure(figure, document)).outerHTML));
}
