import { colors } from "../../figures/figure.js";
import { isEstimate, type Prediction } from "../../page/prediction.js";
import { pageWords } from "../../page/words/words.js";
import { formatExactly, sentences } from "../../words/locale.js";
import { type Html, html } from "./html.js";

const styles = {
  frame: `margin: 0.5em 0; padding: 0.2em 0 0.2em 1em; border-left: 4px solid ${colors.accent}`,
  fieldset: "border: 0; margin: 0; padding: 0; min-width: 0",
  question: "padding: 0; margin: 0 0 0.4em; font-weight: 600",
  // A page for fingers wants rows that are as high as its buttons.
  option:
    "display: flex; flex-wrap: wrap; align-items: baseline; align-content: center; gap: 0 0.6em; min-height: var(--course-touch, 0); padding: 0.25em 0",
  answer: "flex: 1; min-width: 0",
  radio: `flex: none; margin: 0; accent-color: ${colors.accent}`,
  number: "font: inherit; width: 8em; padding: 0.2em 0.4em",
  button:
    "font: inherit; cursor: pointer; margin: 0.5em 0 0; min-height: var(--course-touch, 0); padding: 0.2em 0.8em",
  feedback: "margin: 0.6em 0 0",
};

/**
 * A prediction as HTML: a form where the page's script runs, and where it does not, answers that unfold into their
 * feedback.
 */
export function predictionHtml(prediction: Prediction): string {
  const fields = isEstimate(prediction)
    ? html`<label style="${styles.option}">${pageWords.yourNumber} <input type="text" name="answer" autocomplete="off" style="${styles.number}"></label>`
    : prediction.options.map(
        ({ answer }, i) =>
          html`<label style="${styles.option}"><input type="radio" name="answer" value="${i}" style="${styles.radio}"><span style="${styles.answer}">${answer}</span></label>`,
      );
  return html`<div class="course-prediction" style="${styles.frame}"><form hidden><fieldset style="${styles.fieldset}"><legend style="${styles.question}">${prediction.question}</legend>${fields}</fieldset><button type="submit" aria-label="${pageWords.checkOf({ question: prediction.question })}" style="${styles.button}">${pageWords.check}</button></form><div class="course-answers"><p style="${styles.question}">${prediction.question}</p>${answersOf(prediction)}</div><p class="course-feedback" role="status" style="${styles.feedback}"></p></div>`
    .html;
}

function answersOf(prediction: Prediction): Html[] {
  if (isEstimate(prediction)) {
    const typical = prediction.typical.map(({ answer, feedback }) =>
      details(pageWords.typical({ number: formatExactly(answer) }), feedback),
    );
    return [details(pageWords.answer, prediction.right), ...typical];
  }
  return prediction.options.map(({ answer, feedback, right }) =>
    details(answer, sentences([right ? pageWords.right : pageWords.wrong, feedback])),
  );
}

function details(summary: string, content: string): Html {
  return html`<details><summary>${summary}</summary><p>${content}</p></details>`;
}
