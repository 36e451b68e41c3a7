// Whatever numbers a figure gets: no text is cut or lies over another one, nothing is drawn at a place that
// is none, and what could not be drawn is said.
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawFigure } from "../../../lib/figures/draw.js";
import { edges } from "./edges.js";
import { faultsOf } from "./faults.js";

const { document } = new JSDOM("").window;
const refusal = /^\w+ requires .+ to be .+, got .+/;

test.each(Object.entries(edges))("%s", (_, states) => {
  fc.assert(
    fc.property(states, (make) => {
      try {
        expect(faultsOf(drawFigure(make(), document))).toEqual([]);
      } catch (error) {
        // Some figures compute, and what cannot be computed is refused in a sentence.
        if (!(error instanceof RangeError) || !refusal.test(error.message)) throw error;
      }
    }),
    { numRuns: 8, seed: 1 },
  );
});
