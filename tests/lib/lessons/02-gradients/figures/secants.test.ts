import { expect, test } from "vitest";
import { secants } from "../../../../../lib/lessons/02-gradients/figures/secants.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

test("the tangent and both chords, each with its slope", () => {
  const figure = secants({ loss: (theta) => theta ** 3, theta: 1, slope: 3, h: 0.5 });
  const [panel] = panels(drawn(figure));
  if (panel === undefined) throw new Error("one panel");
  expect(countMarks(panel, "dot")).toBe(3);
  for (const words of ["tangent: 3", "forward: 4.75", "central: 3.25"]) {
    expect(panel.textContent).toContain(words);
  }
  expect(figure.title).toContain("h = 0.5");
  expect(figure.description).toContain("has slope 3.25, nearly parallel");
});
