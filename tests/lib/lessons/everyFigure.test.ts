// Whatever numbers a figure gets, no text is cut or covers another, nothing is drawn at a place that
// does not exist, and the figure says what could not be drawn.
import path from "node:path";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { drawFigure } from "../../../lib/figures/draw.js";
import type { Figure } from "../../../lib/figures/figure.js";
import { languages, speaking } from "../../../lib/words/language.js";
import { files, read } from "../../house/tree.js";
import { everyFigure } from "./everyFigure.js";
import { faultsOf } from "./faults.js";

const { document } = new JSDOM("").window;
const refusals = {
  en: /^\w+ requires .+ to be .+, got .+/,
  zh: /^\w+ 要求 .+，实际得到.+/,
} as const;
/** The layout is one for all languages; in another one its labels have to fit as well. */
const numRuns = { en: 8, zh: 3 } as const;

test("no lesson's figure is left out", () => {
  const figures = files
    .filter((file) => /^lib\/lessons\/[^/]+\/figures\//.test(file))
    .filter((file) => read(file).includes("): Figure {"))
    .map((file) => [file.split("/")[2], path.posix.basename(file, ".ts")].join("/"));
  const tried = everyFigure.flatMap(([lesson, edges]) =>
    Object.keys(edges).map((name) => [lesson, name].join("/")),
  );
  expect(tried.sort()).toEqual(figures.sort());
});

describe.each(languages)("in %s", (language) => {
  describe.each(everyFigure)("lesson %s", (_lesson, edges) => {
    test.each(Object.entries(edges))("%s", (_name, states) => {
      const look = (make: () => Figure) => {
        try {
          const figure = make();
          for (const form of ["narrow", "wide"] as const) {
            expect(faultsOf(drawFigure(figure, document, form)), form).toEqual([]);
          }
        } catch (error) {
          // Some figures compute, and what cannot be computed is refused in a sentence.
          if (!(error instanceof RangeError) || !refusals[language].test(error.message))
            throw error;
        }
      };
      fc.assert(
        fc.property(states, (make) => speaking(language, () => look(make))),
        { numRuns: numRuns[language], seed: 1 },
      );
    });
  });
});
