import type { Interactive } from "../figures/interactive.js";
import { document } from "./document.js";
import { interactiveHtml } from "./interactiveView.js";
import { showLive } from "./live.js";

/** Values that differ from the figure's initial state; and its data, if it needs any. */
type Given<State, Data> = object extends Data
  ? [given?: Partial<State>]
  : [given: Data & Partial<State>];

/**
 * Shows a figure that the reader moves, below the current cell.
 *
 * @param figure - from lib/figures/interactive
 * @param given - the data that the figure needs, and values to start with
 * @example interact(learningRateExplorer, { learningRate: 0.9 })
 */
export function interact<State extends object, Data extends object>(
  figure: Interactive<State, Data>,
  ...[given]: Given<State, Data>
): void {
  const state = { ...figure.initial, ...given } as State & Data;
  showLive(interactiveHtml(figure, state, document), figure.name, given ?? {});
}
