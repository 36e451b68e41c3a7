import { expect, test } from "vitest";
import { gridOver } from "../../../../../lib/data/grid.js";
import { loadPenguins, penguinSpecies } from "../../../../../lib/data/penguins.js";
import { decisionRegions } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/decisionRegions.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.decisionRegions;

/** The boxes of each class, each as x1, y1, x2, y2 and x1 again. */
const boxesOf = (panel: Element) =>
  Array.from(panel.querySelectorAll('[aria-label="regions"] path'), (path) =>
    Array.from((path.getAttribute("d") ?? "").matchAll(/M([^z]*)z/g), ([, box = ""]) =>
      box.split(/[ HV]/).map(Number),
    ),
  );

const samples = loadPenguins();
const grid = gridOver(samples, 10, 8);
const figureOf = (gridAnswers: readonly number[], sampleAnswers: ArrayLike<number>) =>
  decisionRegions({
    samples,
    columns: ["Beak Length (mm)", "Flipper Length (mm)"],
    classNames: penguinSpecies,
    grid,
    regions: [{ update: 3, gridAnswers, sampleAnswers }],
  });

const rightHalf = Array.from({ length: 80 }, (_, i) => (i % 10 < 4 ? 0 : 2));

test("neighbours with one answer become one rectangle a row", () => {
  const [panel] = panels(drawn(figureOf(rightHalf, samples.labels)));
  expect(boxesOf(panel).map((boxes) => boxes.length)).toEqual([8, 0, 8]);
  const [whole] = panels(drawn(figureOf(new Array(80).fill(1), samples.labels)));
  expect(boxesOf(whole).map((boxes) => boxes.length)).toEqual([0, 8, 0]);
});

test("the rectangles cover the whole grid", () => {
  const [panel] = panels(drawn(figureOf(rightHalf, samples.labels)));
  const [[left], , [right]] = boxesOf(panel);
  expect((left[2] - left[0]) / (right[2] - right[0])).toBeCloseTo(4 / 6, 2);
  expect(left[2]).toBe(right[0]);
});

test("penguins that the model gets wrong get a ring", () => {
  const allAdelie = new Int32Array(samples.sampleCount);
  const figure = figureOf(rightHalf, allAdelie);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "dot")).toBe(342 - 151);
  const accuracy = text.accuracy({ heading: text.update({ update: 3 }), percent: "44.2" });
  expect(panel.textContent).toContain(accuracy);
  const shares = penguinSpecies.map((name, i) => text.share({ name, percent: [40, 0, 60][i] }));
  expect(figure.description).toContain(text.regions({ accuracy, shares }));
});

test("several moments have a panel each", () => {
  const figure = decisionRegions({
    samples,
    columns: ["Beak Length (mm)", "Flipper Length (mm)"],
    classNames: penguinSpecies,
    grid,
    regions: [3, 30].map((update) => ({
      update,
      gridAnswers: rightHalf,
      sampleAnswers: samples.labels,
    })),
  });
  expect(panels(drawn(figure))).toHaveLength(2);
  const heading = text.update({ update: 30 });
  expect(figure.description).toContain(text.accuracy({ heading, percent: 100 }));
});
