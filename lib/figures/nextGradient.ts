import * as Plot from "@observablehq/plot";
import { gradientDescent } from "../gradientDescent.js";
import { colors, type Figure } from "./figure.js";
import { short } from "./number.js";
import { sparse } from "./sparse.js";

const text = {
  title: "How the next gradient follows from this one",
  parameter: "parameter θ",
  gradient: "gradient ∇J(θ)",
  caption:
    "Read it in turns. From a point on the curve go down the blue line of slope 1/η to the axis: there lies the next θ. From there go straight to the curve: its height is the next gradient.",
  description: (s: { rate: string; visits: string }) =>
    `The gradient ∇J(θ) against θ as a curve that crosses zero at the minimum, with the path of gradient descent at η = ${s.rate} drawn between the curve and the axis: ${s.visits}.`,
  visit: (s: { theta: string; gradient: string }) => `θ = ${s.theta} has gradient ${s.gradient}`,
  gradientAt: (t: number) => `g${subscript(t)}`,
  parameterAt: (t: number) => `θ${subscript(t)}`,
  and: "; ",
};

function subscript(t: number): string {
  return [...String(t)].map((digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]).join("");
}

type Visit = { readonly t: number; readonly theta: number; readonly gradient: number };

/** A gradient, where the walk starts, its learning rate and steps, and the range to draw. */
export type NextGradient = {
  readonly gradientOf: (theta: number) => number;
  readonly theta0: number;
  readonly learningRate: number;
  readonly steps: number;
  readonly from: number;
  readonly to: number;
};

/**
 * The turns between a parameter and its gradient: θₜ → gₜ → θₜ₊₁ → gₜ₊₁.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function nextGradient(state: NextGradient): Figure {
  const { gradientOf, theta0, learningRate, steps, from, to } = state;
  const thetas = gradientDescent(gradientOf, theta0, { learningRate, steps });
  const visits = thetas.map((theta, t) => ({ t, theta, gradient: gradientOf(theta) }));
  const curve = Array.from({ length: 121 }, (_, i) => {
    const theta = from + ((to - from) * i) / 120;
    return { theta, gradient: gradientOf(theta) };
  });
  const heights = curve.map(({ gradient }) => gradient);
  const height = Math.max(...heights) - Math.min(...heights);
  const turns = visits.flatMap((visit, t) => [
    ...(t === 0 ? [] : [{ theta: visit.theta, gradient: 0 }]),
    visit,
  ]);
  const labelled = sparse(visits, (v) => ({ x: v.theta, y: v.gradient }), {
    x: to - from,
    y: height,
  });
  return {
    title: text.title,
    description: text.description({
      rate: short(learningRate),
      visits: visits
        .slice(0, 4)
        .map(({ theta, gradient }) =>
          text.visit({ theta: short(theta), gradient: short(gradient) }),
        )
        .join(text.and),
    }),
    caption: text.caption,
    panels: [
      {
        marginTop: 28,
        x: { label: text.parameter, domain: [from, to] },
        y: { label: text.gradient, ticks: 6 },
        marks: [
          Plot.ruleY([0]),
          Plot.line(curve, {
            x: "theta",
            y: "gradient",
            stroke: colors.gradient,
            strokeWidth: 2,
          }),
          Plot.line(turns, { x: "theta", y: "gradient", stroke: colors.path, clip: true }),
          Plot.dot(visits, { x: "theta", y: "gradient", fill: colors.path, r: 4, clip: true }),
          Plot.text(labelled, {
            x: "theta",
            y: "gradient",
            text: ({ t }: Visit) => text.gradientAt(t),
            dx: -12,
            dy: -8,
            fontWeight: 600,
          }),
          // On the free side of the axis.
          parameterLabels(
            labelled.filter(({ t, gradient }) => t > 0 && gradient > 0),
            12,
          ),
          parameterLabels(
            labelled.filter(({ t, gradient }) => t > 0 && gradient <= 0),
            -12,
          ),
        ],
      },
    ],
  };
}

function parameterLabels(visits: readonly Visit[], dy: number): Plot.Markish {
  return Plot.text(visits, { x: "theta", y: 0, text: ({ t }: Visit) => text.parameterAt(t), dy });
}
