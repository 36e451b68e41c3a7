// Stores the reader's answers to predictions and restores them when the page is reopened.
import { answered } from "../../lib/page/hydratePrediction.js";
import { type Kept, keep, kept } from "./store/storage.js";

export class Predictions {
  /**
   * @param lesson - the notebook's place
   * @param tell - called with what has become of an answer, and the id of its cell
   */
  constructor(
    private readonly lesson: string,
    private readonly tell: (cell: string, kept: Kept) => void,
  ) {
    document.addEventListener(answered, (event) => {
      if (!(event.target instanceof HTMLFormElement)) return;
      this.keep(event.target, (event as CustomEvent<string>).detail);
    });
  }

  keep(form: HTMLFormElement, answer: string): void {
    this.tell(form.closest(".cell")?.id ?? "", keep(this.keyOf(form), answer));
  }

  /** Gives the answers that were kept to the predictions in a part of the page. */
  restore(within: ParentNode): void {
    for (const form of within.querySelectorAll<HTMLFormElement>(".course-prediction form")) {
      const answer = kept(this.keyOf(form));
      if (typeof answer === "string" && answer !== "") give(form, answer);
    }
  }

  /** The prediction's cell, and its place among those of the cell. */
  private keyOf(form: HTMLFormElement): string {
    const cell = form.closest(".cell");
    const all = [...(cell?.querySelectorAll(".course-prediction form") ?? [])];
    return `prediction:${this.lesson}#${cell?.id}-${all.indexOf(form)}`;
  }
}

function give(form: HTMLFormElement, answer: string): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('[name="answer"]')) {
    if (input.type === "radio") input.checked = input.value === answer;
    else input.value = answer;
  }
  form.requestSubmit();
}
