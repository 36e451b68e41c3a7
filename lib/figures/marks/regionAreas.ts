import type * as Plot from "@observablehq/plot";
import type { Dataset } from "../../softmaxRegression.js";

/** Neighbours in a row of a grid that get the same answer, as a box in the grid's units. */
export type Run = { x1: number; x2: number; y1: number; y2: number; label: number };

/** Joins the neighbours in a row that get the same answer: a few rectangles instead of thousands. */
export function runsOf({ features, sampleCount }: Dataset, predictions: ArrayLike<number>): Run[] {
  const columns = Array.from({ length: sampleCount }).findIndex(
    (_, i) => i > 0 && features[2 * i + 1] !== features[1],
  );
  const halfWidth = (features[2] - features[0]) / 2;
  const halfHeight = (features[2 * columns + 1] - features[1]) / 2;
  const runs: Run[] = [];
  for (let i = 0; i < sampleCount; i++) {
    const [x, y] = [features[2 * i], features[2 * i + 1]];
    const last = runs[runs.length - 1];
    if (i % columns > 0 && last.label === predictions[i]) last.x2 = x + halfWidth;
    else
      runs.push({
        x1: x - halfWidth,
        x2: x + halfWidth,
        y1: y - halfHeight,
        y2: y + halfHeight,
        label: predictions[i],
      });
  }
  return runs;
}

/** The runs of each class as one path: as elements of their own they would take three times the space. */
export function regionAreas(runs: readonly Run[], colors: readonly string[]): Plot.RenderFunction {
  return (_index, { x, y }, _values, _dimensions, { document }) => {
    const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
    group.setAttribute("aria-label", "regions");
    group.setAttribute("fill-opacity", "0.25");
    group.setAttribute("shape-rendering", "crispEdges");
    const at = (scale: typeof x, value: number) => (scale?.(value) ?? 0).toFixed(1);
    for (const [label, color] of colors.entries()) {
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      const boxes = runs
        .filter((run) => run.label === label)
        .map(
          ({ x1, x2, y1, y2 }) =>
            `M${at(x, x1)} ${at(y, y1)}H${at(x, x2)}V${at(y, y2)}H${at(x, x1)}z`,
        );
      path.setAttribute("fill", color);
      path.setAttribute("d", boxes.join(""));
      group.append(path);
    }
    return group;
  };
}
