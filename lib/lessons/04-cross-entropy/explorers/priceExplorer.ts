import { crossEntropyGradient, negativeLogLikelihood } from "../../../crossEntropy.js";
import type { Interactive } from "../../../figures/interactive.js";
import { withMarks } from "../../../figures/marks/withMarks.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { logitGradient } from "../figures/logitGradient.js";
import { negativeLogCurve } from "../figures/negativeLogCurve.js";
import { explorers } from "../words/explorers.js";

const text = explorers.priceExplorer;

type State = { readonly p: number };

const lossOf = (p: number) => negativeLogLikelihood([p, 1 - p], 0);
/** Logits whose softmax is [p, 1 − p]. */
const gradientOf = (p: number) => crossEntropyGradient([Math.log(p), Math.log(1 - p)], 0);

const probabilities = Array.from({ length: 198 }, (_, k) => (k + 2) / 200);
const losses = probabilities.map(lossOf);

/**
 * The probability of the true class, dragged along −log p, with the gradient p − y.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export const priceExplorer: Interactive<State> = {
  name: "priceExplorer",
  initial: { p: 0.3 },
  controls: () => [{ field: "p", label: text.probability, min: 0.01, max: 0.99, step: 0.01 }],
  handle: { panel: 0, x: "p", at: ({ p }) => [p, lossOf(p)] },
  draw({ p }) {
    const marked = [{ probability: p, loss: lossOf(p) }];
    const curve = negativeLogCurve({ probabilities, losses, marked });
    const arrows = logitGradient({
      labels: [text.thisClass, text.allOthers],
      probabilities: [p, 1 - p],
      label: 0,
      gradient: gradientOf(p),
    });
    return {
      title: text.title,
      description: sentences([curve.description, arrows.description]),
      caption: text.caption,
      panels: [
        ...curve.panels.map((panel) => withMarks(panel, [], { width: 360, height: 280 })),
        ...arrows.panels.map((panel) => withMarks(panel, [], { width: 360 })),
      ],
    };
  },
  say({ p }) {
    const [own = 0, others = 0] = gradientOf(p);
    return text.reading({
      probability: formatNumber(p),
      loss: formatNumber(lossOf(p)),
      slope: formatNumber(-1 / p),
      own: formatNumber(own),
      others: formatNumber(others),
    });
  },
};
