import * as Plot from "@observablehq/plot";
import { centralDifference, forwardDifference } from "../../../differences.js";
import { colors } from "../../../figures/figure.js";
import type { Interactive } from "../../../figures/interactive.js";
import { withMarks } from "../../../figures/marks/withMarks.js";
import { relativeError } from "../../../numericalGradient.js";
import { formatNumber, powerOfTen } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { microscope } from "../figures/microscope.js";
import { numericalError } from "../figures/numericalError.js";
import { explorers } from "../words/explorers.js";
import { figures } from "../words/figures.js";

const text = explorers.differenceExplorer;

type State = { readonly exponent: number };

const loss = (theta: number) => Math.exp(theta) - 2 * theta;
const gradient = (theta: number) => Math.exp(theta) - 2;

/** The largest error at twenty places near 1: a single one may be right by luck. */
function largestError(estimate: typeof centralDifference, h: number): number {
  const places = Array.from({ length: 20 }, (_, k) => (90 + k) / 100);
  return Math.max(
    ...places.map((theta) => relativeError(estimate(loss, theta, h), gradient(theta))),
  );
}

const exponents = Array.from({ length: 60 }, (_, k) => -0.25 * (k + 1));
const errorsOf = (estimate: typeof centralDifference) =>
  exponents.map((k) => ({ h: 10 ** k, error: largestError(estimate, 10 ** k) }));

/**
 * The error of central and forward differences against h, and what the curve looks like at that scale.
 *
 * @see notebooks/02-gradients.ipynb
 */
export const differenceExplorer: Interactive<State> = {
  name: "differenceExplorer",
  initial: { exponent: -0.5 },
  controls: () => [
    {
      field: "exponent",
      label: text.h,
      min: -15,
      max: -0.25,
      step: 0.25,
      say: (exponent) => formatNumber(10 ** exponent),
    },
  ],
  draw({ exponent }) {
    const h = 10 ** exponent;
    const near = microscope({ loss, theta: 1, slope: gradient(1), h });
    const errors = numericalError({
      forward: errorsOf(forwardDifference),
      central: errorsOf(centralDifference),
      truncation: (distance) => ((distance ** 2 / 6) * Math.E) / gradient(1),
      rounding: (distance) => (Number.EPSILON * Math.E) / (2 * distance) / gradient(1),
    });
    const marker = Plot.ruleX([h], { stroke: colors.bad, strokeWidth: 2 });
    return {
      title: text.title,
      // Without the errors' own numbers: their rounding differs from machine to machine.
      description: sentences([near.description, text.errors({ h: formatNumber(h) })]),
      caption: sentences([figures.microscope.caption, text.caption]),
      panels: [
        ...near.panels,
        ...errors.panels.map((panel) => withMarks(panel, [marker], { width: 400, height: 300 })),
      ],
    };
  },
  say({ exponent }) {
    const h = 10 ** exponent;
    const central = centralDifference(loss, 1, h);
    const forward = forwardDifference(loss, 1, h);
    const error = (estimate: number) => formatNumber(relativeError(estimate, gradient(1)));
    return text.line({
      h: Number.isInteger(exponent) ? powerOfTen(exponent) : formatNumber(h),
      slope: formatNumber(gradient(1)),
      central: formatNumber(central),
      centralError: error(central),
      forward: formatNumber(forward),
      forwardError: error(forward),
    });
  },
};
