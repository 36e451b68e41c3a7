import { expect, test } from "vitest";
import { contourDescent } from "../../../../../lib/lessons/02-gradients/figures/contourDescent.js";
import { figures } from "../../../../../lib/lessons/02-gradients/words/figures.js";
import { clauses, sentences } from "../../../../../lib/words/locale.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.contourDescent;

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
  const walks = [
    text.walk({ start: "(2, 1)", end: "(1, 0.5)", count: 1, loss: "1.25" }),
    text.walk({ start: "(−2, 1)", end: "(0, 0)", count: 1, loss: "0" }),
  ];
  expect(figure.description).toBe(text.description({ walks: clauses(walks) }));
});

test("learning rates are named, in the picture and in words", () => {
  const learningRates = [0.25, 0.5];
  const figure = contourDescent({ loss: bowl, x: [-3, 3], y: [-2, 2], paths, learningRates });
  const [panel] = panels(drawn(figure));
  expect(panel?.textContent).toContain(text.learningRate({ learningRate: "0.25" }));
  expect(figure.caption).toBe(text.caption);
  const walk = { start: "(−2, 1)", end: "(0, 0)", count: 1, loss: "0" };
  expect(figure.description).toContain(text.walkAtLearningRate({ ...walk, learningRate: "0.5" }));
});

test("a minimum is marked where it is asked for", () => {
  const figure = contourDescent({ loss: bowl, x: [-3, 3], y: [-2, 2], paths, minimum: [0, 0] });
  const [plain] = panels(drawn(contourDescent({ loss: bowl, x: [-3, 3], y: [-2, 2], paths })));
  const [marked] = panels(drawn(figure));
  if (plain === undefined || marked === undefined) throw new Error("one panel each");
  expect(countMarks(marked, "dot")).toBe(countMarks(plain, "dot") + 1);
  expect(figure.caption).toBe(sentences([text.caption, text.minimum]));
});

test("the ground is shaded by the levels that are given", () => {
  const levels = [1, 2, 3];
  const figure = contourDescent({ loss: bowl, x: [-3, 3], y: [-2, 2], paths, levels });
  const [panel] = panels(drawn(figure));
  const lines = [...(panel?.querySelectorAll(`[aria-label="contour"] path`) ?? [])];
  expect(lines).toHaveLength(3);
  expect(panel?.querySelector('[aria-label="contour"] [fill-opacity="0.09"]')).not.toBeNull();
  expect(figure.caption).toBe(sentences([text.caption, text.shade]));
});
