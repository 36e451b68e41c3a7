import { type PlotOptions, plot } from "@observablehq/plot";
import type { Figure } from "./figure.js";
import { clipAtFrame } from "./parts/clipAtFrame.js";
import { readableLetters } from "./parts/readableLetters.js";

// Narrow enough to stay legible on a telephone; room below for a label clear of the ticks' numbers.
const frame = { width: 440, height: 290, marginBottom: 42 };

/**
 * Draws a figure into a `<figure>` element of the given document.
 *
 * Lines and text take the page's colour, so that the picture follows a light or dark theme.
 *
 * @example drawFigure(figure, window.document).outerHTML
 */
export function drawFigure(figure: Figure, document: Document): HTMLElement {
  const element = document.createElement("figure");
  element.className = "course-figure";
  element.setAttribute("style", "margin: 1em 0; max-width: 100%");
  element.append(
    paragraph(document, "course-figure-title", figure.title, "margin: 0 0 0.4em; font-weight: 600"),
    panels(figure, document),
  );
  if (figure.caption !== undefined) {
    const caption = document.createElement("figcaption");
    caption.textContent = figure.caption;
    caption.setAttribute("style", "margin-top: 0.4em");
    element.append(caption);
  }
  return element;
}

function panels(figure: Figure, document: Document): HTMLElement {
  const row = document.createElement("div");
  row.setAttribute("role", "img");
  row.setAttribute("aria-label", figure.description);
  row.setAttribute("style", `display: flex; flex-wrap: wrap; gap: 1em${widthOf(figure)}`);
  row.append(...figure.panels.map((options) => drawPanel(options, document)));
  return row;
}

function widthOf({ columns, panels }: Figure): string {
  if (columns === undefined) return "";
  const width = Math.max(...panels.map((panel) => panel.width ?? frame.width));
  return `; max-width: calc(${columns * width}px + ${columns - 1}em)`;
}

function drawPanel(options: PlotOptions, document: Document): Element {
  const { style, ...rest } = options;
  const panel = plot({
    ...frame,
    ...rest,
    document,
    style: {
      background: "transparent",
      fontSize: "12px",
      maxWidth: "100%",
      height: "auto",
      ...(typeof style === "object" ? style : {}),
    },
  });
  clipAtFrame(panel);
  readableLetters(panel);
  return panel;
}

function paragraph(document: Document, className: string, text: string, style: string) {
  const element = document.createElement("p");
  element.className = className;
  element.setAttribute("style", style);
  element.textContent = text;
  return element;
}
