// Every figure of the course, drawn without a browser's document, has the same bytes as in jsdom.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawFigure } from "../../../../../lib/figures/draw.js";
import type { Figure } from "../../../../../lib/figures/figure.js";
import { isChoice } from "../../../../../lib/figures/interactive.js";
import { everyExplorer } from "../../../lessons/everyExplorer.js";
import { everyFigure } from "../../../lessons/everyFigure.js";
import { dataFor } from "../../../lessons/explorerData.js";
import { expectSameAsJsdom } from "./sameAsJsdom.js";

const figuresByName = everyFigure.flatMap(([, edges]) => Object.entries(edges));

describe.each(figuresByName)("%s", (_, states) => {
  const figures = fc.sample(states, { numRuns: 6, seed: 2 }).flatMap((make): Figure[] => {
    try {
      return [make()];
    } catch {
      return []; // Some states are refused; tests/lib/lessons/everyFigure.test.ts looks at those.
    }
  });

  test("some of its states can be drawn", () => {
    expect(figures.length).toBeGreaterThan(0);
  });

  test("is drawn to the same bytes", () => {
    for (const figure of figures)
      expectSameAsJsdom((document) => drawFigure(figure, document).outerHTML);
  });
});

describe.each(await everyExplorer())("%s", (name, figure) => {
  const given = { ...figure.initial, ...dataFor(name) };
  const at = (end: 0 | -1) =>
    Object.fromEntries(
      figure.controls(given).map((control) => {
        const values = isChoice(control)
          ? control.options.map(({ value }) => value)
          : [control.min, control.max];
        return [control.field, values.at(end)];
      }),
    );

  test.each([
    ["in its first state", given],
    ["with all controls at their lower ends", { ...given, ...at(0) }],
    ["with all controls at their upper ends", { ...given, ...at(-1) }],
  ])("%s", (_, state) => {
    expectSameAsJsdom((document) => drawFigure(figure.draw(state), document).outerHTML);
  });
});
