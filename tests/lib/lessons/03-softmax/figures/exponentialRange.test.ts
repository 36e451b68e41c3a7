import { expect, test } from "vitest";
import { exponentialRange } from "../../../../../lib/lessons/03-softmax/figures/exponentialRange.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { drawn, panels } from "../../../figures/drawn.js";

const text = figures.exponentialRange;

test("a point for each exponential, and a cross where no number can hold it", () => {
  const figure = exponentialRange({ naive: [1000, -1000, 1], shifted: [0, -2000, -999] });
  const [panel] = panels(drawn(figure));
  const points = panel?.querySelectorAll('[aria-label="dot"] path') ?? [];
  expect(points).toHaveLength(6);
  // Of the six, only exp(1) and exp(0) are positive numbers that fit; circles are drawn as arcs.
  const circles = Array.from(points).filter((point) => /A/.test(point.getAttribute("d") ?? ""));
  expect(circles).toHaveLength(2);
  expect(figure.description).toBe(
    text.description({ naive: ["1000", "−1000", "1"], shifted: ["0", "−2000", "−999"] }),
  );
});
