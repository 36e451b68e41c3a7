import { expect, test } from "vitest";
import { secants } from "../../../../../lib/lessons/02-gradients/figures/secants.js";
import { figures } from "../../../../../lib/lessons/02-gradients/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.secants;

test("the tangent and both chords, each with its slope", () => {
  const figure = secants({ loss: (theta) => theta ** 3, theta: 1, slope: 3, h: 0.5 });
  const [panel] = panels(drawn(figure));
  if (panel === undefined) throw new Error("one panel");
  expect(countMarks(panel, "dot")).toBe(3);
  for (const label of [
    text.tangent({ slope: "3" }),
    text.forward({ slope: "4.75" }),
    text.central({ slope: "3.25" }),
  ]) {
    expect(panel.textContent).toContain(label);
  }
  expect(figure.title).toBe(text.title({ h: "0.5" }));
  expect(figure.description).toBe(
    text.description({ theta: "1", h: "0.5", slope: "3", forward: "4.75", central: "3.25" }),
  );
});
