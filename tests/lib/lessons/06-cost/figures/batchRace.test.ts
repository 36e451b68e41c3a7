import { expect, test } from "vitest";
import { batchRace } from "../../../../../lib/lessons/06-cost/figures/batchRace.js";
import { figures } from "../../../../../lib/lessons/06-cost/words/figures.js";
import { clauses } from "../../../../../lib/words/locale.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.batchRace;

const run = (batchSize: number, losses: readonly number[]) => ({
  batchSize,
  points: losses.map((loss, t) => ({ updates: t + 1, examples: (t + 1) * batchSize, loss })),
});
const figure = batchRace([run(100, [2, 1.5]), run(10, [2.5, 1, 0.5])], 100);

test("the same runs by updates and by examples seen", () => {
  const [updates, examples] = panels(drawn(figure));
  expect(axisLabel(updates, "x")).toBe(text.x.updates);
  expect(axisLabel(examples, "x")).toBe(text.x.examples);
  for (const panel of [updates, examples]) {
    expect(countMarks(panel, "line")).toBe(2);
    expect(countMarks(panel, "dot")).toBe(5);
  }
  expect(updates.textContent).toContain(text.fullBatch({ batchSize: 100 }));
});

test("the alternative text says how each run ended", () => {
  const end = (run: string, loss: string, updates: number, examples: number) =>
    text.end({
      run,
      loss,
      updates: figures.updates({ count: updates }),
      examples: figures.examples({ count: examples }),
    });
  const ends = [
    end(text.fullBatch({ batchSize: 100 }), "1.5", 2, 200),
    end(text.batch({ batchSize: 10 }), "0.5", 3, 30),
  ];
  expect(figure.description).toBe(text.description({ ends: clauses(ends) }));
});

test("a start before anything was seen is left out of the log axes", () => {
  const points = [
    { updates: 0, examples: 0, loss: 2 },
    { updates: 1, examples: 5, loss: 1 },
  ];
  const [panel] = panels(drawn(batchRace([{ batchSize: 5, points }], 100)));
  expect(countMarks(panel, "dot")).toBe(1);
});
