import { expect, test } from "vitest";
import { slopes } from "../../../../../lib/lessons/01-quadratic/figures/slopes.js";
import { figures } from "../../../../../lib/lessons/01-quadratic/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.slopes;

test("a tangent, an arrow and the slope in words at each position", () => {
  const figure = slopes({ positions: [-1.5, 1], learningRate: 0.25 });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel as Element, "link")).toBe(2);
  expect(countMarks(panel as Element, "arrow")).toBe(2);
  expect(panel?.textContent).toContain(text.slope({ slope: "−3" }));
  expect(figure.description).toBe(
    text.description({
      places: [
        text.place({ theta: "−1.5", slope: "−3", next: "−0.75" }),
        text.place({ theta: "1", slope: "2", next: "0.5" }),
      ],
    }),
  );
});

test("the learning rate decides where the arrows end", () => {
  const figure = slopes({ positions: [1], learningRate: 0.5 });
  drawn(figure);
  expect(figure.description).toContain(text.place({ theta: "1", slope: "2", next: "0" }));
});
