import * as Plot from "@observablehq/plot";
import { drawableExtent } from "../../../figures/axes/drawable.js";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { tallCurvePanel } from "../../../figures/curvePanel.js";
import { type Figure, series } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.searchCourses;

/** The losses of one search, before its first step and after each. */
export type SearchCourse = {
  readonly method: keyof typeof text.methods;
  /** n, how many parameters it searches over. */
  readonly parameterCount: number;
  readonly losses: readonly number[];
};

/**
 * Loss against steps on a logarithmic scale, one line per search, each with its name at its end.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function searchCourses(courses: readonly SearchCourse[]): Figure {
  const named = courses.map((course) => ({ ...course, name: nameOf(course) }));
  const points = named.flatMap(({ name, losses }) =>
    losses.map((loss, step) => ({ name, loss, step })),
  );
  const last = Math.max(0, ...points.map(({ step }) => step));
  return {
    title: text.title,
    description: text.description({
      courses: clauses(
        named.map(({ name, losses }) =>
          text.course({
            name,
            first: formatNumber(losses[0]),
            last: formatNumber(losses[losses.length - 1]),
          }),
        ),
      ),
    }),
    panels: [
      {
        ...tallCurvePanel,
        marginRight: 150,
        x: { label: text.step, ticks: 5, domain: drawableExtent([0, last]) },
        y: { label: text.loss, grid: true, ...logAxis(points.map(({ loss }) => loss)) },
        color: { domain: named.map(({ name }) => name), range: [...series] },
        marks: [
          Plot.line(points, { x: "step", y: "loss", z: "name", stroke: "name", strokeWidth: 2 }),
          Plot.text(
            points,
            Plot.selectLast({
              ...{ x: "step", y: "loss", z: "name", text: "name", fill: "name" },
              ...{ dx: 6, textAnchor: "start", fontWeight: 600 },
            }),
          ),
        ],
      },
    ],
  };
}

function nameOf({ method, parameterCount }: SearchCourse): string {
  return text.methods[method]({ parameterCount });
}
