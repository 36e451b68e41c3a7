import { sum } from "d3-array";
import type { Interactive } from "../../../figures/interactive.js";
import { softmax } from "../../../softmax.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { exponentialRange } from "../figures/exponentialRange.js";
import { explorers } from "../words/explorers.js";

const text = explorers.overflowExplorer;

const written = (value: number) => (value === Number.POSITIVE_INFINITY ? "∞" : formatNumber(value));

type State = { readonly shift: number; readonly scale: number };

const logitsOf = ({ shift, scale }: State) => [2, -1, 1].map((logit) => scale * logit + shift);

/**
 * Logits that are shifted and stretched until their exponentials leave the range of numbers.
 *
 * @see notebooks/03-softmax.ipynb
 */
export const overflowExplorer: Interactive<State> = {
  name: "overflowExplorer",
  initial: { shift: 0, scale: 50 },
  controls: () => [
    { field: "shift", label: text.shift, min: -1000, max: 1000, step: 10 },
    { field: "scale", label: text.scale, min: 1, max: 300, step: 1 },
  ],
  draw(state) {
    const naive = logitsOf(state);
    const largest = Math.max(...naive);
    return exponentialRange({ naive, shifted: naive.map((logit) => logit - largest) });
  },
  say(state) {
    const logits = logitsOf(state);
    const exponentials = logits.map(Math.exp);
    const total = sum(exponentials);
    return text.line({
      logits: logits.map(written),
      exponentials: exponentials.map(written),
      naive: exponentials.map((value) => written(value / total)),
      softmax: softmax(logits).map(written),
    });
  },
};
