import { newDisplay } from "tslab";
import { formatNumber } from "../words/formatNumber.js";
import { html } from "./views/html.js";
import { cellWords } from "./words/cells.js";

export type Progress = {
  /** Replaces the text of the display; call it from the training loop as often as you like. */
  report(done: number, measures?: Readonly<Record<string, number>>): void;
};

/**
 * The least time between two redraws, in milliseconds. Redrawing at each update would cost more than the update itself.
 */
const interval = 100;

/** The words for things that are often counted and measured; anything else keeps the cell's name for it. */
const labels: Readonly<Record<string, string>> = cellWords.progress.labels;
const measured: Readonly<Record<string, string>> = cellWords.progress.measures;

/**
 * Opens a live progress display below the current cell: a bar, the count and the latest measures.
 *
 * It works from a synchronous loop, which the stop button can interrupt:
 *
 *     const progress = showProgress("update", 100);
 *     …, onUpdate: (update, { loss }) => progress.report(update, { loss })
 *
 * @param counted - what is counted, such as "update" or "epoch"
 * @param total - the count at the end
 */
export function showProgress(counted: string, total: number): Progress {
  const area = newDisplay();
  const label = labels[counted] ?? counted;
  let drawnAt = Number.NEGATIVE_INFINITY;
  return {
    report(done, measures = {}) {
      const now = performance.now();
      if (done < total && now - drawnAt < interval) return;
      drawnAt = now;
      area.html(
        html`<progress max="${total}" value="${done}" aria-label="${label}"></progress> <span>${lineOf({ label, done, total }, measures)}</span>`
          .html,
      );
    },
  };
}

function lineOf(
  count: { readonly label: string; readonly done: number; readonly total: number },
  measures: Readonly<Record<string, number>>,
): string {
  const { line, lineWithMeasure, measure } = cellWords.progress;
  return Object.entries(measures).reduce((before, [name, value]) => {
    const said = measure({ name: measured[name] ?? name, value: formatNumber(value) });
    return lineWithMeasure({ line: before, measure: said });
  }, line(count));
}
