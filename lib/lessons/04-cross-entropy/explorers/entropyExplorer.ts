import * as Plot from "@observablehq/plot";
import { entropy, klDivergence } from "../../../crossEntropy.js";
import { colors } from "../../../figures/figure.js";
import type { Interactive } from "../../../figures/interactive.js";
import { withMarks } from "../../../figures/marks/withMarks.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { crossEntropySplit } from "../figures/crossEntropySplit.js";
import { explorers } from "../words/explorers.js";

const text = explorers.entropyExplorer;

type State = { readonly q: number; readonly p: number };

const predicted = Array.from({ length: 95 }, (_, k) => (k + 3) / 100);
const pair = (p: number) => [1 - p, p];
const divergenceOf = ({ q, p }: State) => klDivergence(pair(q), pair(p));
const sumOf = (state: State) => entropy(pair(state.q)) + divergenceOf(state);

/**
 * Entropy and divergence stacked, for a truth and a prediction that can be moved.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export const entropyExplorer: Interactive<State> = {
  name: "entropyExplorer",
  initial: { q: 0.7, p: 0.4 },
  controls: () => [
    { field: "q", label: text.truth, min: 0.05, max: 0.95, step: 0.01 },
    { field: "p", label: text.predicted, min: 0.03, max: 0.97, step: 0.01 },
  ],
  handle: { panel: 0, x: "p", at: (state) => [state.p, sumOf(state)] },
  draw(state) {
    const { q, p } = state;
    const split = crossEntropySplit({
      predicted,
      entropy: entropy(pair(q)),
      divergences: predicted.map((other) => divergenceOf({ q, p: other })),
    });
    const bars = [
      { from: 0, to: entropy(pair(q)), color: colors.curve },
      { from: entropy(pair(q)), to: sumOf(state), color: colors.gradient },
    ];
    const column = Plot.ruleX(bars, {
      x: () => p,
      y1: "from",
      y2: "to",
      stroke: "color",
      strokeWidth: 6,
    });
    const panels = split.panels.map((panel) =>
      withMarks(panel, [column], { y: { ...panel.y, domain: [0, 3.5] }, height: 300 }),
    );
    return { ...split, caption: text.caption, panels };
  },
  say(state) {
    return text.reading({
      truth: formatNumber(state.q),
      predicted: formatNumber(state.p),
      entropy: formatNumber(entropy(pair(state.q))),
      divergence: formatNumber(divergenceOf(state)),
      sum: formatNumber(sumOf(state)),
    });
  },
};
