import type { Figure } from "../../../figures/figure.js";
import type { Interactive, Slider } from "../../../figures/interactive.js";
import { softmax } from "../../../softmax.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { probabilityBars } from "../figures/probabilityBars.js";
import { explorers } from "../words/explorers.js";

const text = explorers.softmaxExplorer;
const species = ["Adelie", "Chinstrap", "Gentoo"] as const;

type State = {
  readonly logit0: number;
  readonly logit1: number;
  readonly logit2: number;
  /** The power of ten that T is. */
  readonly temperatureExponent: number;
};

const logitsOf = ({ logit0, logit1, logit2 }: State) => [logit0, logit1, logit2];
const temperatureOf = ({ temperatureExponent }: State) => 10 ** temperatureExponent;
const probabilitiesOf = (state: State) => softmax(logitsOf(state), temperatureOf(state));

/**
 * Three logits and a temperature, and the probabilities that softmax makes of them.
 *
 * @see notebooks/03-softmax.ipynb
 */
export const softmaxExplorer: Interactive<State> = {
  name: "softmaxExplorer",
  initial: { logit0: 2, logit1: -1, logit2: 1, temperatureExponent: 0 },
  controls: () => [
    logitSlider(0, "logit0"),
    logitSlider(1, "logit1"),
    logitSlider(2, "logit2"),
    {
      field: "temperatureExponent",
      label: text.temperature,
      min: -1,
      max: 1,
      step: 0.05,
      say: (exponent) => formatNumber(10 ** exponent),
    },
  ],
  draw(state): Figure {
    return probabilityBars({
      labels: species,
      logits: logitsOf(state),
      temperature: temperatureOf(state),
      probabilities: probabilitiesOf(state),
    });
  },
  say(state) {
    const logits = logitsOf(state);
    const probabilities = probabilitiesOf(state);
    const [first = 0, second = 1] = [0, 1, 2].sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0));
    const gap = (logits[first] ?? 0) - (logits[second] ?? 0);
    const named = probabilities.map((p, j) =>
      text.probability({ label: species[j] ?? "", probability: formatNumber(p) }),
    );
    return text.line({
      probabilities: named,
      first: species[first] ?? "",
      second: species[second] ?? "",
      gap: formatNumber(gap),
      temperature: formatNumber(temperatureOf(state)),
      odds: formatNumber(Math.exp(gap / temperatureOf(state))),
    });
  },
};

function logitSlider(index: 0 | 1 | 2, field: keyof State): Slider<State> {
  return { field, label: text.logit({ label: species[index] }), min: -5, max: 5, step: 0.1 };
}
