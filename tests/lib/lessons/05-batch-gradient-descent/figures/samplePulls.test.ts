import { expect, test } from "vitest";
import { penguinSpecies } from "../../../../../lib/data/penguins.js";
import { samplePulls } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/samplePulls.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.samplePulls;

const samples = [
  { x: [1, 2], label: 2 },
  { x: [3, 4], label: 0 },
];
/** Gradients whose entries for Gentoo's weights are these. */
const gradientsOf = (...pairs: [number, number][]) =>
  pairs.map(([beak, flipper]) => [9, 9, 9, 9, 9, 9, beak, flipper, 9]);
const start = { update: 0, gradients: gradientsOf([-6, -8], [0, 0]) };
const end = { update: 7, gradients: gradientsOf([3, 0], [-3, 0]) };

/** Where lines and arrows lead, in pixels from where they begin, with y downwards. */
const leads = (panel: Element, mark: string) =>
  Array.from(panel.querySelectorAll(mark), (path) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] =
      (path.getAttribute("d") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
    return [x2 - x1, y2 - y1] as const;
  });

test("a panel per moment, with a thick arrow for the mean and every species named", () => {
  const both = panels(drawn(samplePulls(samples, [start, end])));
  expect(both).toHaveLength(2);
  for (const panel of both) {
    expect(countMarks(panel, "arrow")).toBe(1);
    for (const species of penguinSpecies) expect(panel.textContent).toContain(species);
  }
  expect(both[1]?.textContent).toContain(text.heading({ update: 7 }));
});

test("the arrows lead against the gradient, and a unit is as long upwards as to the right", () => {
  const [panel] = panels(drawn(samplePulls(samples, [start])));
  const [[across, downwards] = [0, 0]] = leads(panel, '[aria-label="arrow"] path');
  expect(across).toBeGreaterThan(0);
  expect(downwards / across).toBeCloseTo(-8 / 6, 1);
  const spokes = leads(panel, "path[stroke-opacity]");
  const [x, y] = spokes.find(([dx]) => dx > 0) ?? [0, 0];
  expect(y / x).toBeCloseTo(-8 / 6, 1);
  expect(x / across).toBeCloseTo(2, 1);
});

test("the alternative text says how long the arrows are, and how long their mean", () => {
  const { description } = samplePulls(samples, [start, end]);
  const said = [
    { update: 0, average: "5", mean: "5" },
    { update: 7, average: "3", mean: "0" },
  ];
  for (const { update, average, mean } of said) {
    const heading = text.heading({ update });
    expect(description).toContain(text.moment({ heading, average, mean }));
  }
});
