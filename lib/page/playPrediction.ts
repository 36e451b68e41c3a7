import { find } from "./find.js";
import { isEstimate, judge, type Prediction, readings } from "./prediction.js";
import { pageText } from "./text.js";

/**
 * Lets a reader answer a prediction: shows its form in place of the answers that unfold.
 *
 * @param place - the element around it, as lib/notebook/predictionView.ts makes it
 */
export function playPrediction(place: HTMLElement, given: unknown): void {
  const prediction = given as Prediction;
  const form = find<HTMLFormElement>(place, "form");
  const feedback = find(place, ".course-feedback");
  find(place, ".course-answers").hidden = true; // They are still there for paper.
  form.hidden = false;

  // A browser does this by itself; JupyterLab keeps it from doing so.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answer = new FormData(form).get("answer")?.toString() ?? "";
    const numbers = answer === "" || isEstimate(prediction) ? readings(answer) : [Number(answer)];
    const judgements = numbers.map((number) => judge(prediction, number));
    const judgement = judgements.find(({ right }) => right) ?? judgements[0];
    if (judgement === undefined) {
      feedback.textContent = isEstimate(prediction) ? pageText.noNumber : pageText.noChoice;
      return;
    }
    const { right, feedback: words } = judgement;
    const verdict = document.createElement("strong");
    verdict.textContent = right ? pageText.right : pageText.wrong;
    feedback.replaceChildren(verdict, ` ${words}`);
  });
}
