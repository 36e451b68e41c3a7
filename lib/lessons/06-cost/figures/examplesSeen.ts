import * as Plot from "@observablehq/plot";
import { type Figure, series } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.examplesSeen;

/** A training: where it stands whenever a certain number of examples has been seen. */
export type Runner = {
  readonly batchSize: number;
  readonly moments: readonly {
    readonly examples: number;
    readonly updates: number;
    readonly loss: number;
  }[];
};

export type Race = {
  /** N, the batch size that is the whole training set. */
  readonly sampleCount: number;
  readonly classCount: number;
  readonly runners: readonly Runner[];
  /** The moment up to which the race has been run. */
  readonly now: number;
};

/**
 * Trainings with different batch sizes after equally many examples; what is still to come is pale.
 *
 * @see notebooks/06-cost.ipynb
 */
export function examplesSeen(race: Race): Figure {
  const { runners, now, classCount } = race;
  const end = Math.max(
    ...runners.flatMap(({ moments }) => moments.map(({ examples }) => examples)),
  );
  return {
    title: text.title,
    description: text.description({ standings: standings(race) }),
    caption: text.caption,
    panels: [
      {
        width: 460,
        height: 300,
        marginTop: 28,
        marginLeft: 48,
        marginBottom: 42,
        x: { label: text.x, domain: [0, end], ticks: 6 },
        y: { label: text.y, domain: [0, 1.3 * Math.log(classCount)], ticks: 6 },
        marks: runners.flatMap((runner, row) => {
          const { moments } = runner;
          const color = series[row % series.length];
          return [
            stairs(moments, { stroke: color, strokeOpacity: 0.25 }),
            stairs(moments.slice(0, now + 1), { stroke: color, strokeWidth: 2.5 }),
            Plot.dot([moments[now]], { x: "examples", y: "loss", fill: color, r: 6, clip: true }),
            Plot.text([nameOf(runner, race)], {
              frameAnchor: "top-right",
              dy: 4 + 18 * row,
              fill: color,
              fontWeight: 600,
            }),
          ];
        }),
      },
    ],
  };
}

/** Updates, examples and loss of each runner, in words. */
export function standings(race: Race): string {
  const standing = (runner: Runner) => {
    const { updates, examples, loss } = runner.moments[race.now];
    return text.standing({
      run: nameOf(runner, race),
      updates: figures.updates({ count: updates }),
      examples: figures.examples({ count: Math.round(examples) }),
      loss: formatNumber(loss),
    });
  };
  return sentences(race.runners.map(standing));
}

function nameOf({ batchSize }: Runner, { sampleCount }: Race): string {
  return (batchSize === sampleCount ? text.fullBatch : text.batch)({ batchSize });
}

function stairs(moments: Runner["moments"], style: Plot.LineOptions): Plot.Markish {
  return Plot.line(moments, {
    x: "examples",
    y: "loss",
    curve: "step-after",
    clip: true,
    ...style,
  });
}
