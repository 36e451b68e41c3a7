import { expect, test } from "vitest";
import {
  examplesSeen,
  standings,
} from "../../../../../lib/lessons/06-cost/figures/examplesSeen.js";
import { figures } from "../../../../../lib/lessons/06-cost/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.examplesSeen;

const race = {
  sampleCount: 100,
  classCount: 3,
  runners: [
    { batchSize: 100, updates: [0, 0, 1] },
    { batchSize: 10, updates: [0, 5, 10] },
  ].map(({ batchSize, updates }) => ({
    batchSize,
    moments: updates.map((count, k) => ({
      examples: 50 * k,
      updates: count,
      loss: 1 / (count + 1),
    })),
  })),
  now: 2,
};

test("two trainings after equally many examples, with what they have reached", () => {
  const figure = examplesSeen(race);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "dot")).toBe(2);
  expect(axisLabel(panel, "x")).toBe(text.x);
  const [full, mini] = [text.fullBatch({ batchSize: 100 }), text.batch({ batchSize: 10 })];
  expect(panel.textContent).toContain(full);
  const examples = figures.examples({ count: 100 });
  expect(figure.description).toBe(text.description({ standings: standings(race) }));
  expect(standings(race)).toContain(
    text.standing({ run: full, updates: figures.updates({ count: 1 }), examples, loss: "0.5" }),
  );
  expect(standings(race)).toContain(
    text.standing({ run: mini, updates: figures.updates({ count: 10 }), examples, loss: "0.0909" }),
  );
});
