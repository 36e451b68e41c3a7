import * as Plot from "@observablehq/plot";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { namesAbove } from "../../../figures/marks/namesAbove.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.numericalError;

type ErrorAt = { readonly h: number; readonly error: number };

/** The relative errors measured for each h, and the two parts of the central difference's error in theory. */
export type NumericalError = {
  readonly forward: readonly ErrorAt[];
  readonly central: readonly ErrorAt[];
  readonly truncation: (h: number) => number;
  readonly rounding: (h: number) => number;
};

/**
 * Error against h for the forward and the central difference. An error of exactly 0 is left out.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function numericalError(state: NumericalError): Figure {
  const forward = state.forward.filter(({ error }) => error > 0);
  const central = state.central.filter(({ error }) => error > 0);
  const bestForward = smallest(forward);
  const bestCentral = smallest(central);
  const measured = [...forward, ...central];
  const x = logAxis(measured.map(({ h }) => h));
  const y = logAxis(measured.map(({ error }) => error));
  const theory = (part: (h: number) => number) => central.map(({ h }) => ({ h, error: part(h) }));
  return {
    title: text.title,
    description: text.description({
      forwardH: formatNumber(bestForward.h),
      forwardError: formatNumber(bestForward.error),
      centralH: formatNumber(bestCentral.h),
      centralError: formatNumber(bestCentral.error),
    }),
    caption: text.caption,
    panels: [
      {
        width: 420,
        height: 320,
        marginTop: 28,
        marginLeft: 52,
        x: { label: text.h, ...x },
        y: { label: text.error, grid: true, ...y },
        marks: [
          dashed(theory(state.truncation)),
          dashed(theory(state.rounding)),
          curve(forward, bestForward, colors.gradient),
          curve(central, bestCentral, colors.path),
          namesAbove([
            { label: text.forward, color: colors.gradient },
            { label: text.central, color: colors.path },
          ]),
        ],
      },
    ],
  };
}

function smallest(errors: readonly ErrorAt[]): ErrorAt {
  const none: ErrorAt = { h: Number.NaN, error: Number.POSITIVE_INFINITY };
  return errors.reduce((a, b) => (b.error < a.error ? b : a), none);
}

function dashed(errors: readonly ErrorAt[]): Plot.Markish {
  return Plot.line(errors, { x: "h", y: "error", strokeDasharray: "5 4", clip: true });
}

function curve(errors: readonly ErrorAt[], best: ErrorAt, color: string): Plot.Markish {
  return [
    Plot.line(errors, { x: "h", y: "error", stroke: color, strokeWidth: 1.5 }),
    Plot.dot(errors, { x: "h", y: "error", fill: color, r: 2 }),
    Plot.dot([best], { x: "h", y: "error", stroke: color, strokeWidth: 2, r: 7 }),
  ];
}
