import { type PlotOptions, plot } from "@observablehq/plot";
import { sentences } from "../words/locale.js";
import { withoutUndrawable } from "./axes/withoutUndrawable.js";
import type { Figure } from "./figure.js";
import { fitPanel } from "./fitPanel.js";
import { clipAtFrame } from "./svg/clipAtFrame.js";
import { raiseTextContrast } from "./svg/raiseTextContrast.js";
import { separateLabels } from "./svg/separateLabels.js";
import { shrinkAxisLabels } from "./svg/shrinkAxisLabels.js";
import { letterSize } from "./svg/textBoxes.js";
import { figureWords } from "./words/words.js";

// Narrow enough to stay legible on a phone; room below for a label clear of the ticks' numbers.
const frame = { width: 440, height: 290, marginBottom: 42 };

/**
 * Draws a figure into a `<figure>` element of the given document.
 *
 * Lines and text take the page's colour, so that the picture follows a light or dark theme.
 */
export function drawFigure(figure: Figure, document: Document): HTMLElement {
  const element = document.createElement("figure");
  element.className = "course-figure";
  element.setAttribute("style", "margin: 1em 0; max-width: 100%");
  let note = "";
  const pictures = figure.panels.map((options) =>
    drawPanel(options, document, () => {
      note = figureWords.leftOut;
    }),
  );
  element.append(
    paragraph(document, "course-figure-title", figure.title, "margin: 0 0 0.4em; font-weight: 600"),
    panels(figure, pictures, note, document),
  );
  const said = saidOf(figure.caption, note);
  if (said !== "") {
    const caption = document.createElement("figcaption");
    caption.textContent = said;
    caption.setAttribute("style", "margin-top: 0.4em");
    element.append(caption);
  }
  return element;
}

function panels(
  { description, columns }: Figure,
  pictures: readonly Element[],
  note: string,
  document: Document,
): HTMLElement {
  const row = document.createElement("div");
  row.setAttribute("role", "img");
  row.setAttribute("aria-label", saidOf(description, note));
  const width = widthOf(pictures, columns);
  row.setAttribute("style", `display: flex; flex-wrap: wrap; gap: 1em${width}`);
  row.append(...pictures);
  return row;
}

/** What there is to say, one sentence after the other. */
function saidOf(...parts: readonly (string | undefined)[]): string {
  return sentences(parts.filter((part): part is string => Boolean(part)));
}

function widthOf(pictures: readonly Element[], columns: number | undefined): string {
  if (columns === undefined) return "";
  const width = Math.max(...pictures.map((picture) => Number(picture.getAttribute("width"))));
  return `; max-width: calc(${columns * width}px + ${columns - 1}em)`;
}

function drawPanel(options: PlotOptions, document: Document, isLeftOut: () => void): Element {
  const { style, ...rest } = withoutUndrawable(options, isLeftOut);
  const panel = fitPanel({ ...frame, ...rest }, (better) =>
    plot({
      ...better,
      document,
      style: {
        background: "transparent",
        fontSize: `${letterSize}px`,
        maxWidth: "100%",
        height: "auto",
        ...(typeof style === "object" ? style : {}),
      },
    }),
  );
  shrinkAxisLabels(panel);
  separateLabels(panel);
  clipAtFrame(panel);
  raiseTextContrast(panel);
  return panel;
}

function paragraph(document: Document, className: string, text: string, style: string) {
  const element = document.createElement("p");
  element.className = className;
  element.setAttribute("style", style);
  element.textContent = text;
  return element;
}
