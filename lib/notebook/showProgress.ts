import { newDisplay } from "tslab";
import { formatNumber } from "../words/formatNumber.js";
import { html } from "./views/html.js";

export type Progress = {
  /** Replaces the text of the display; call it from the training loop as often as you like. */
  report(done: number, measures?: Readonly<Record<string, number>>): void;
};

/** Redraw at most this often, in milliseconds: a display that is redrawn each update costs more than the update. */
const interval = 100;

/**
 * Opens a live progress display below the current cell: a bar, the count and the latest measures.
 *
 * It works from a synchronous loop, which the stop button can interrupt:
 *
 *     const progress = showProgress("update", 100);
 *     …, onUpdate: (update, { loss }) => progress.report(update, { loss })
 *
 * @param label - what is being counted, such as "update"
 * @param total - the count at the end
 */
export function showProgress(label: string, total: number): Progress {
  const area = newDisplay();
  let drawnAt = Number.NEGATIVE_INFINITY;
  return {
    report(done, measures = {}) {
      const now = performance.now();
      if (done < total && now - drawnAt < interval) return;
      drawnAt = now;
      const text = Object.entries(measures).map(
        ([name, value]) => `${name} ${formatNumber(value)}`,
      );
      const line = [`${label} ${done} of ${total}`, ...text].join(" · ");
      area.html(
        html`<progress max="${total}" value="${done}" aria-label="${label}"></progress> <span>${line}</span>`
          .html,
      );
    },
  };
}
