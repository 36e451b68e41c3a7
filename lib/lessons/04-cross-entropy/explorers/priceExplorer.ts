import { crossEntropyGradient, negativeLogLikelihood } from "../../../crossEntropy.js";
import type { Interactive } from "../../../figures/interactive.js";
import { withMarks } from "../../../figures/parts/withMarks.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { logitGradient } from "../figures/logitGradient.js";
import { negativeLogCurve } from "../figures/negativeLog.js";

const text = {
  title: "What the true class costs, and which way it pulls",
  labels: ["this class", "all others"],
  p: "probability p of the true class",
  caption:
    "Drag the ring along the curve. Each arrow reaches from a probability to its target, −(p − y) far. With η = 1 the true class's logit moves by the upper one, all other logits together by the lower one. The numbers are p − y.",
  line: (s: Record<"p" | "loss" | "slope" | "true" | "others", string>) =>
    `p = ${s.p} costs −log p = ${s.loss} nats. By p the slope is −1/p = ${s.slope}. By the logits it is p − y: ${s.true} for the true class, ${s.others} for the others together.`,
} as const;

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
  controls: () => [{ field: "p", label: text.p, min: 0.01, max: 0.99, step: 0.01 }],
  handle: { panel: 0, x: "p", at: ({ p }) => [p, lossOf(p)] },
  draw({ p }) {
    const marked = [{ probability: p, loss: lossOf(p) }];
    const curve = negativeLogCurve({ probabilities, losses, marked });
    const arrows = logitGradient({
      labels: text.labels,
      probabilities: [p, 1 - p],
      label: 0,
      gradient: gradientOf(p),
    });
    return {
      title: text.title,
      description: `${curve.description} ${arrows.description}`,
      caption: text.caption,
      panels: [
        ...curve.panels.map((panel) => withMarks(panel, [], { width: 360, height: 280 })),
        ...arrows.panels.map((panel) => withMarks(panel, [], { width: 360 })),
      ],
    };
  },
  say({ p }) {
    const [own = 0, others = 0] = gradientOf(p);
    return text.line({
      p: formatNumber(p),
      loss: formatNumber(lossOf(p)),
      slope: formatNumber(-1 / p),
      true: formatNumber(own),
      others: formatNumber(others),
    });
  },
};
