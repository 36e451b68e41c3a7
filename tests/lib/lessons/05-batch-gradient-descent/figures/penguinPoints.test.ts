import { expect, test } from "vitest";
import { loadPenguins, penguinSexes, penguinSpecies } from "../../../../../lib/data/penguins.js";
import { penguinPoints } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/penguinPoints.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import { list } from "../../../../../lib/words/locale.js";
import { axisLabel, drawn, panels } from "../../../figures/drawn.js";

const text = figures.penguinPoints;

/** Each point of a class begins with "M" in the class's one path. */
const pointsByClass = (panel: Element) =>
  Array.from(panel.querySelectorAll("path[stroke-linecap]"), (path) => {
    return (path.getAttribute("d") ?? "").split("M").length - 1;
  });

test("a point for each penguin, a path for each species", () => {
  const figure = penguinPoints({
    samples: loadPenguins(),
    columns: ["Beak Length (mm)", "Flipper Length (mm)"],
    classNames: penguinSpecies,
  });
  const [panel] = panels(drawn(figure));
  expect(pointsByClass(panel)).toEqual([151, 68, 123]);
  expect(figure.title).toBe(text.title.species({ count: 342 }));
  const groups = penguinSpecies.map((name, i) => text.group({ name, size: [151, 68, 123][i] }));
  expect(figure.description).toContain(list(groups));
});

test("other columns and classes", () => {
  const columns = ["Beak Length (mm)", "Body Mass (g)"] as const;
  const samples = loadPenguins(columns, "sex");
  const figure = penguinPoints({ samples, columns, classNames: penguinSexes, by: "sex" });
  const [panel] = panels(drawn(figure));
  expect(figure.title).toBe(text.title.sex({ count: 333 }));
  expect(pointsByClass(panel)).toEqual([165, 168]);
  expect(axisLabel(panel, "x")).toBe(figures.penguins.axes["Beak Length (mm)"]);
  expect(axisLabel(panel, "y")).toBe(figures.penguins.axes["Body Mass (g)"]);
});
