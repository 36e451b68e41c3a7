import { type PlotOptions, plot } from "@observablehq/plot";
import { sentencesThere } from "../words/locale.js";
import { withoutUndrawable } from "./axes/withoutUndrawable.js";
import type { Figure } from "./figure.js";
import { fitPanel } from "./fitPanel.js";
import { boxStyle, type Form, type Layout, layoutOf, rowStyle, widthOnPage } from "./layout.js";
import { clipAtFrame } from "./svg/clipAtFrame.js";
import { raiseTextContrast } from "./svg/raiseTextContrast.js";
import { separateLabels } from "./svg/separateLabels.js";
import { shrinkAxisLabels } from "./svg/shrinkAxisLabels.js";
import { letterSize } from "./svg/textBoxes.js";
import { figureWords } from "./words/words.js";

/** Room below for a label that stays clear of the ticks' numbers. */
const frame = { marginBottom: 42 };

/**
 * Draws a figure into a `<figure>` element of the given document.
 *
 * Lines and text take the page's colour, so that the picture follows a light or dark theme.
 *
 * @param form - the room that it is drawn for; with "both", the page shows the form that fits
 */
export function drawFigure(
  figure: Figure,
  document: Document,
  form: Form | "both" = "narrow",
): HTMLElement {
  const element = document.createElement("figure");
  element.className = "course-figure";
  element.setAttribute("style", "margin: 1em 0; max-width: 100%");
  let note = "";
  const draw = (one: Form) =>
    drawPanels(figure, one, document, () => {
      note = figureWords.leftOut;
    });
  const picture = document.createElement("div");
  picture.setAttribute("role", "img");
  if (form === "both") {
    picture.append(...(["wide", "narrow"] as const).map((one) => box(one, draw(one), document)));
  } else {
    picture.setAttribute("style", rowStyle);
    picture.append(...draw(form));
  }
  picture.setAttribute("aria-label", sentencesThere([figure.description, note]));
  element.append(
    paragraph(document, "course-figure-title", figure.title, "margin: 0 0 0.4em; font-weight: 600"),
    picture,
  );
  const said = sentencesThere([figure.caption, note]);
  if (said !== "") {
    const caption = document.createElement("figcaption");
    caption.textContent = said;
    caption.setAttribute("style", "margin-top: 0.4em");
    element.append(caption);
  }
  return element;
}

function box(form: Form, pictures: readonly Element[], document: Document): HTMLElement {
  const element = document.createElement("div");
  element.className = `course-${form}`;
  element.setAttribute("style", `${boxStyle(form)}; ${rowStyle}`);
  element.append(...pictures);
  return element;
}

function drawPanels(
  figure: Figure,
  form: Form,
  document: Document,
  isLeftOut: () => void,
): Element[] {
  const layout = layoutOf(figure, form);
  return figure.panels.map((options, i) => {
    const panel = drawPanel({ ...options, ...layout.sizes[i] }, document, isLeftOut);
    fill(panel, layout);
    return panel;
  });
}

/** Gives a panel its share of the figure's width, whatever that is on the page. */
function fill(panel: Element, layout: Layout): void {
  const width = widthOnPage(layout, Number(panel.getAttribute("width")));
  const below = layout.sizes.length > 1 ? " margin-bottom: 2%;" : "";
  panel.setAttribute("style", `${panel.getAttribute("style")} width: ${width};${below}`);
}

function drawPanel(options: PlotOptions, document: Document, isLeftOut: () => void) {
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
