import * as Plot from "@observablehq/plot";
import { colors, type Figure, series } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses, list, sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.lossCurves;

/** The losses of one training, and what sets it apart from the others in the figure. */
export type LossCurve = {
  /** L(θ₀), L(θ₁), … */
  readonly losses: ArrayLike<number>;
  readonly model?: keyof typeof figures.models;
  readonly features?: keyof typeof text.features;
  readonly learningRate?: number;
};

/**
 * Loss against updates, one curve per training.
 *
 * @param classCount - M: draws the line at log M
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function lossCurves(curves: readonly LossCurve[], classCount: number): Figure {
  const chance = Math.log(classCount);
  const reference = text.chance({ classCount });
  const named = curves.map((curve) => ({ name: nameOf(curve), losses: Array.from(curve.losses) }));
  const points = named.flatMap(({ name, losses }) => pointsOf(name, losses));
  const updates = Math.max(...points.map(({ update }) => update));
  return {
    title: text.title[comparisonOf(curves)],
    description: sentences([
      text.description({ count: named.length, courses: clauses(named.map(courseOf)) }),
      text.reference({ classCount, chance: formatNumber(chance) }),
    ]),
    panels: [
      {
        width: 440,
        height: 270,
        marginLeft: 52,
        marginTop: 28,
        marginBottom: 40,
        x: { label: text.x, ticks: 6 },
        y: { label: text.y, ticks: 5, grid: true, zero: true },
        color: { domain: named.map(({ name }) => name), range: [...series] },
        marks: [
          Plot.ruleY([chance], { stroke: colors.curve, strokeDasharray: "5 4" }),
          Plot.text([reference], { x: updates, y: chance, dy: -8, textAnchor: "end" }),
          Plot.line(points, { x: "update", y: "loss", z: "name", stroke: "name", strokeWidth: 2 }),
          ...named.map(({ name, losses }) => nameAtEnd(name, losses, chance)),
        ],
      },
    ],
  };
}

function comparisonOf([, second]: readonly LossCurve[]): keyof typeof text.title {
  if (second?.model) return "model";
  return second?.features ? "features" : "alone";
}

/** A line needs no more points than the panel has pixels. */
function pointsOf(name: string, losses: readonly number[]) {
  const last = losses.length - 1;
  const stride = Math.max(1, Math.floor(last / 200));
  return losses
    .map((loss, update) => ({ name, loss, update }))
    .filter(({ update }) => update < 20 || update % stride === 0 || update === last);
}

/** The name stands above the last half of its curve, or below where the dashed line is in the way. */
function nameAtEnd(name: string, losses: number[], chance: number): Plot.Markish {
  const last = losses.length - 1;
  const lastHalf = losses.slice(-Math.ceil(losses.length / 2));
  const isCrowded = losses[last] < chance && losses[last] > 0.75 * chance;
  const y = isCrowded ? Math.min(...lastHalf) : Math.max(...lastHalf);
  const place = { x: last, y, dy: isCrowded ? 14 : -10, textAnchor: "end" } as const;
  return Plot.text([name], { ...place, fill: (d: string) => d, fontWeight: 600 });
}

function nameOf({ model, features, learningRate }: LossCurve): string {
  const words = [
    model && figures.models[model],
    features && text.features[features],
    learningRate === undefined
      ? undefined
      : text.learningRate({ learningRate: formatNumber(learningRate) }),
  ];
  return list(words.filter((word) => word !== undefined));
}

function courseOf({ name, losses }: { name: string; losses: number[] }): string {
  const [first, last] = [losses[0], losses[losses.length - 1]].map(formatNumber);
  const course = text.course({ first, last, count: losses.length - 1 });
  return name === "" ? course : text.named({ name, course });
}
