import { drawFigure } from "../../figures/draw.js";
import { colors } from "../../figures/figure.js";
import {
  type Choice,
  type Control,
  type Interactive,
  isChoice,
  type Slider,
  sliderText,
} from "../../figures/interactive.js";
import { removeMarkLabels } from "../../figures/svg/removeMarkLabels.js";
import { roundCoordinates } from "../../figures/svg/roundCoordinates.js";
import { pageWords } from "../../page/words/words.js";
import { type Html, html } from "./html.js";

const styles = {
  figure: "position: relative; margin: 1em 0; max-width: 100%",
  controls: "display: flex; flex-wrap: wrap; gap: 0.3em 2em; margin: 0.4em 0 0.8em",
  control:
    "display: flex; flex: 1 1 17em; align-items: end; gap: 0.8em; max-width: 26em; min-width: 0",
  label: "display: grid; flex: 1; grid-template-columns: 1fr auto; gap: 0 1em; min-width: 0",
  value: "font-weight: 600; font-variant-numeric: tabular-nums",
  slider: `grid-column: 1 / -1; width: 100%; min-width: 0; height: var(--course-touch, 28px); margin: 0; accent-color: ${colors.path}`,
  choiceLabel: "display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1em",
  choice: "font: inherit; max-width: 100%; min-height: var(--course-touch, 28px)",
  button:
    "flex: none; font: inherit; cursor: pointer; min-height: var(--course-touch, 0); padding: 0.1em 0.6em",
  line: "margin: 0.6em 0 0; font-variant-numeric: tabular-nums",
};

/**
 * A figure in its first state with its controls, as HTML that can be read without a script; the
 * controls are then visible but do not move.
 */
export function interactiveHtml<State extends object, Data extends object>(
  figure: Interactive<State, Data>,
  given: State & Data,
  document: Document,
): string {
  const drawing = removeMarkLabels(drawFigure(figure.draw(given), document, "both"));
  const [title, ...rest] = Array.from(drawing.children, ({ outerHTML }) => ({ html: outerHTML }));
  const controls = figure.controls(given).map((control) => controlHtml(control, given));
  const row = html`<div class="course-controls" style="${styles.controls}">${controls}</div>`;
  const line = html`<p class="course-line" role="status" style="${styles.line}">${figure.say(given)}</p><noscript><p>${pageWords.noScript}</p></noscript>`;
  return roundCoordinates(
    html`<figure class="${drawing.className}" style="${styles.figure}">${title}${row}${rest}${line}</figure>`
      .html,
  );
}

function controlHtml<State extends object>(control: Control<State>, state: State): Html {
  const value = state[control.field];
  const input = isChoice(control) ? choiceHtml(control, value) : sliderHtml(control, Number(value));
  const button =
    !isChoice(control) && control.playable
      ? html`<button type="button" hidden="" style="${styles.button}">${pageWords.play}</button>`
      : undefined;
  return html`<div class="course-control" style="${styles.control}">${input}${button}</div>`;
}

function sliderHtml<State>(slider: Slider<State>, value: number): Html {
  const { field, label, min, max, step } = slider;
  const words = sliderText(slider, value);
  return html`<label style="${styles.label}"><span>${label}</span><span class="course-value" aria-hidden="true" style="${styles.value}">${words}</span><input type="range" name="${field}" min="${min}" max="${max}" step="${step}" value="${value}" aria-label="${label}" aria-valuetext="${words}" disabled="" style="${styles.slider}"></label>`;
}

function choiceHtml<State>({ field, label, options }: Choice<State>, chosen: unknown): Html {
  const items = options.map(({ value, label: words }) =>
    value === chosen
      ? html`<option value="${value}" selected="">${words}</option>`
      : html`<option value="${value}">${words}</option>`,
  );
  return html`<label style="${styles.choiceLabel}"><span>${label}</span><select name="${field}" disabled="" style="${styles.choice}">${items}</select></label>`;
}
