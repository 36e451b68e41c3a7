import { expect, test } from "vitest";
import { directions } from "../../../../../lib/lessons/02-gradients/figures/directions.js";
import { figures } from "../../../../../lib/lessons/02-gradients/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.directions;

const range = { x: [-2, 10], y: [-3, 3] } as const;

test("two arrows and the angle between them", () => {
  const loss = (x: number, y: number) => 0.5 * (x ** 2 + 4 * y ** 2);
  const figure = directions({ loss, at: [4, 1], downhill: [-4, -4], ...range });
  const [panel] = panels(drawn(figure));
  if (panel === undefined) throw new Error("one panel");
  expect(countMarks(panel, "arrow")).toBe(2);
  expect(panel.textContent).toContain(text.minimum);
  // 45 degrees less the slope of the way home, atan(1/4).
  expect(figure.description).toBe(
    text.description({
      at: "(4, 1)",
      downhill: "(−0.707, −0.707)",
      minimum: "(−0.97, −0.243)",
      angle: "31",
    }),
  );
  expect(figure.caption).toBe(text.caption({ angle: "31" }));
});

test("in a round bowl both arrows point the same way", () => {
  const loss = (x: number, y: number) => 0.5 * (x ** 2 + y ** 2);
  const figure = directions({ loss, at: [0, 2], downhill: [0, -2], ...range });
  drawn(figure);
  expect(figure.caption).toBe(text.caption({ angle: "0" }));
});
