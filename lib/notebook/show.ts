import { display } from "tslab";
import { drawFigure } from "../figures/draw.js";
import type { Figure } from "../figures/figure.js";
import { removeMarkLabels } from "../figures/svg/removeMarkLabels.js";
import { roundCoordinates } from "../figures/svg/roundCoordinates.js";
import { requireFigure } from "./cellArguments.js";
import { document } from "./dom/document.js";

/**
 * Shows a figure below the current cell: `show(parabolaDescent({ learningRate: 0.1 }))`.
 */
export function show(figure: Figure): void {
  requireFigure("show", figure);
  display.html(roundCoordinates(removeMarkLabels(drawFigure(figure, document, "both")).outerHTML));
}
