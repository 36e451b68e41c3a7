import { formatGrouped, sentences } from "../words/locale.js";
import { find } from "./find.js";
import { parseNumbers } from "./parseNumbers.js";
import { isEstimate, judge, type Prediction } from "./prediction.js";
import { speakingAt } from "./speakingAt.js";
import { pageWords } from "./words/words.js";

/** The event that tells a page which answer was given. */
export const answered = "course-answered";

/**
 * Lets a reader answer a prediction: shows its form in place of the answers that unfold.
 *
 * @param place - the element around it, as lib/notebook/views/predictionView.ts makes it
 */
export function hydratePrediction(place: HTMLElement, given: unknown): void {
  const prediction = given as Prediction;
  const form = find<HTMLFormElement>(place, "form");
  const feedback = find(place, ".course-feedback");
  find(place, ".course-answers").hidden = true; // The answers that unfold are still printed.
  form.hidden = false;

  // A browser does this by itself, but JupyterLab prevents it.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    speakingAt(place, judgeAnswer);
  });

  function judgeAnswer(): void {
    const answer = new FormData(form).get("answer")?.toString() ?? "";
    form.dispatchEvent(new CustomEvent(answered, { bubbles: true, detail: answer }));
    const numbers =
      answer === "" || isEstimate(prediction) ? parseNumbers(answer) : [Number(answer)];
    const judgements = numbers.map((number) => ({ number, ...judge(prediction, number) }));
    const judgement = judgements.find(({ right }) => right) ?? judgements[0];
    if (judgement === undefined) {
      feedback.textContent = isEstimate(prediction) ? pageWords.noNumber : pageWords.noChoice;
      return;
    }
    const { right, feedback: words } = judgement;
    const verdict = document.createElement("strong");
    verdict.textContent = right ? pageWords.right : pageWords.wrong;
    // Where a text can be read in two ways, say which one it was.
    const number = formatGrouped(judgement.number);
    const said = numbers.length > 1 ? [pageWords.readAs({ number }), words] : [words];
    feedback.replaceChildren(verdict, sentences(["", ...said]));
  }
}
