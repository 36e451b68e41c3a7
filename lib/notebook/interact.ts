import { type Interactive, stateOf } from "../figures/interactive.js";
import { requireInteractive } from "./cellArguments.js";
import { document } from "./dom/document.js";
import { showLive } from "./showLive.js";
import { interactiveHtml } from "./views/interactiveView.js";

/** Values that differ from the figure's initial state, and data if the figure needs any. */
type Given<State, Data> = object extends Data
  ? [given?: Partial<State>]
  : [given: Data & Partial<State>];

/**
 * Shows a figure that the reader moves, below the current cell:
 * `interact(learningRateExplorer, { learningRate: 0.9 })`.
 *
 * @param figure - one of a lesson's explorers
 * @param given - the data that the figure needs, and values to start with
 * @throws {RangeError} if a value is no position of its slider, or not among its choices
 */
export function interact<State extends object, Data extends object>(
  figure: Interactive<State, Data>,
  ...[given]: Given<State, Data>
): void {
  requireInteractive("interact", figure);
  const state = stateOf(figure, given);
  showLive(interactiveHtml(figure, state, document), figure.name, given ?? {});
}
