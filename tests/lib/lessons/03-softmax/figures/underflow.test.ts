import { expect, test } from "vitest";
import { underflow } from "../../../../../lib/lessons/03-softmax/figures/underflow.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.underflow;
test("underflow says where the naive logarithm breaks off", () => {
  const naive = [0, -500, Number.NEGATIVE_INFINITY];
  const figure = underflow({ x: [0, 500, 1000], naive, stable: [0, -500, -1000] });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "rect")).toBe(1);
  expect(figure.description).toBe(text.description({ end: "−1000", last: "−500", lastGap: "500" }));
});

test("a form that never works is said to be missing", () => {
  const state = { x: [0, 500], naive: [Number.NaN, Number.NaN], stable: [0, -500] };
  const figure = underflow(state);
  drawn(figure);
  expect(figure.description).toBe(text.neverWorks);
});
