import { expect, test } from "vitest";
import { contourDescent } from "../../../../../lib/lessons/02-gradients/figures/contourDescent.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const bowl = (x: number, y: number) => x ** 2 + y ** 2;
const paths = [
  [
    [2, 1],
    [1, 0.5],
  ],
  [
    [-2, 1],
    [0, 0],
  ],
];

test("contour lines and a walk for each path", () => {
  const figure = contourDescent({ loss: bowl, x: [-3, 3], y: [-2, 2], paths });
  const [panel] = panels(drawn(figure));
  if (panel === undefined) throw new Error("one panel");
  expect(panel.querySelectorAll(`[aria-label="contour"] path`).length).toBeGreaterThan(5);
  expect(countMarks(panel, "line")).toBe(2);
  expect(figure.description).toContain("from (2, 1) to (1, 0.5) in 1 steps, where J = 1.25");
  expect(figure.description).not.toContain("η");
});

test("learning rates are named, in the picture and in words", () => {
  const learningRates = [0.25, 0.5];
  const figure = contourDescent({ loss: bowl, x: [-3, 3], y: [-2, 2], paths, learningRates });
  const [panel] = panels(drawn(figure));
  expect(panel?.textContent).toContain("η = 0.25");
  expect(figure.caption).not.toContain("cross");
  expect(figure.description).toContain("with η = 0.5 from (−2, 1) to (0, 0)");
});

test("a minimum is marked where it is asked for", () => {
  const figure = contourDescent({ loss: bowl, x: [-3, 3], y: [-2, 2], paths, minimum: [0, 0] });
  const [plain] = panels(drawn(contourDescent({ loss: bowl, x: [-3, 3], y: [-2, 2], paths })));
  const [marked] = panels(drawn(figure));
  if (plain === undefined || marked === undefined) throw new Error("one panel each");
  expect(countMarks(marked, "dot")).toBe(countMarks(plain, "dot") + 1);
  expect(figure.caption).toContain("The cross marks the minimum");
});

test("the ground is shaded by the levels that are given", () => {
  const levels = [1, 2, 3];
  const figure = contourDescent({ loss: bowl, x: [-3, 3], y: [-2, 2], paths, levels });
  const [panel] = panels(drawn(figure));
  const lines = [...(panel?.querySelectorAll(`[aria-label="contour"] path`) ?? [])];
  expect(lines).toHaveLength(3);
  expect(panel?.querySelector('[aria-label="contour"] [fill-opacity="0.09"]')).not.toBeNull();
  expect(figure.caption).toContain("The more shade, the higher");
});
