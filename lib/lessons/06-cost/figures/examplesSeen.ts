import * as Plot from "@observablehq/plot";
import { type Figure, series } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  title: "Full batch against mini-batch, by examples seen",
  x: "examples seen",
  y: "loss of all samples (nats)",
  caption: "A stair is an update: the full batch looks at everything before each of its stairs.",
  full: (sampleCount: string) => `Full batch, B = N = ${sampleCount}`,
  mini: (batchSize: string) => `Mini-batches, B = ${batchSize}`,
  description: (standings: string) =>
    `Falling lines of loss against examples seen, one a training. ${standings}`,
  standing: (s: Record<"name" | "updates" | "examples" | "loss", string>) =>
    `${s.name}: ${s.updates} updates from ${s.examples} examples, loss ${s.loss}.`,
} as const;

/** A training: where it stands each time that a certain number of examples has been seen. */
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
    description: text.description(standings(race)),
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
      name: nameOf(runner, race),
      updates: String(updates),
      examples: String(Math.round(examples)),
      loss: formatNumber(loss),
    });
  };
  return race.runners.map(standing).join(" ");
}

function nameOf({ batchSize }: Runner, { sampleCount }: Race): string {
  return batchSize === sampleCount ? text.full(String(sampleCount)) : text.mini(String(batchSize));
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
