import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { indexOfLeast } from "../../../figures/parts/drawable.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "The training objective is the mean of the samples' losses",
  x: "parameter θ",
  y: "loss (nats)",
  caption: "Thin: the loss ℓ of each sample. Thick: their mean L. Dots: gradient descent on L.",
  description: (samples: string, least: string, at: string) =>
    `${samples} thin curves, one for each sample, over the parameter θ; some fall, some rise. The thick curve of their mean is a valley; its lowest drawn value is ${least}, at θ = ${at}.`,
  path: (from: string, to: string, steps: string) =>
    ` Dots follow gradient descent from θ = ${from} to θ = ${to} in ${steps} steps.`,
} as const;

export type Objective = {
  readonly parameters: readonly number[];
  /** One row a sample, one loss a parameter. */
  readonly sampleLosses: readonly (readonly number[])[];
  readonly meanLosses: readonly number[];
  /** Points that gradient descent visited. */
  readonly visited?: readonly { readonly parameter: number; readonly loss: number }[];
};

/**
 * Losses of single samples and their mean, over one parameter of the model.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function objective(state: Objective): Figure {
  const { parameters, sampleLosses, meanLosses, visited = [] } = state;
  const best = indexOfLeast(meanLosses);
  const thin = sampleLosses.flatMap((losses, sample) =>
    losses.map((loss, t) => ({ sample, parameter: parameters[t], loss })),
  );
  return {
    title: text.title,
    description:
      text.description(
        String(sampleLosses.length),
        formatNumber(meanLosses[best]),
        formatNumber(parameters[best]),
      ) + describePath(visited),
    caption: text.caption,
    panels: [
      {
        width: 420,
        height: 300,
        marginTop: 28,
        marginBottom: 42,
        x: { label: text.x, ticks: 5 },
        y: { label: text.y, ticks: 5, zero: true },
        marks: [
          Plot.line(thin, { x: "parameter", y: "loss", z: "sample", stroke: colors.curve }),
          Plot.line(parameters, {
            x: parameters,
            y: meanLosses,
            stroke: colors.path,
            strokeWidth: 3,
          }),
          Plot.dot(visited, { x: "parameter", y: "loss", fill: colors.gradient, r: 4 }),
        ],
      },
    ],
  };
}

function describePath(visited: NonNullable<Objective["visited"]>): string {
  const last = visited.length - 1;
  if (last < 0) return "";
  return text.path(
    formatNumber(visited[0].parameter),
    formatNumber(visited[last].parameter),
    String(last),
  );
}
