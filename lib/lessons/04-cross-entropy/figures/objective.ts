import * as Plot from "@observablehq/plot";
import { drawableMinIndex } from "../../../figures/axes/drawable.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.objective;

export type Objective = {
  readonly parameters: readonly number[];
  /** One row per sample, one loss per parameter. */
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
  const best = drawableMinIndex(meanLosses);
  const thin = sampleLosses.flatMap((losses, sample) =>
    losses.map((loss, t) => ({ sample, parameter: parameters[t], loss })),
  );
  return {
    title: text.title,
    description: sentences([
      text.description({
        count: sampleLosses.length,
        least: formatNumber(meanLosses[best]),
        at: formatNumber(parameters[best]),
      }),
      ...describePath(visited),
    ]),
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

function describePath(visited: NonNullable<Objective["visited"]>): string[] {
  const last = visited.length - 1;
  if (last < 0) return [];
  const [from, to] = [visited[0], visited[last]].map(({ parameter }) => formatNumber(parameter));
  return [text.path({ from, to, count: last })];
}
