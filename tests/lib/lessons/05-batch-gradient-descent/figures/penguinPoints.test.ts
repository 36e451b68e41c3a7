import { expect, test } from "vitest";
import { loadPenguins, penguinSexes, penguinSpecies } from "../../../../../lib/data/penguins.js";
import {
  penguinColors,
  penguinPoints,
} from "../../../../../lib/lessons/05-batch-gradient-descent/figures/penguinPoints.js";
import { axisLabel, drawn, panels } from "../../../figures/drawn.js";

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
  expect(figure.title).toContain("342");
  expect(figure.description).toContain("151 Adelie, 68 Chinstrap, 123 Gentoo");
});

test("other columns and classes", () => {
  const columns = ["Beak Length (mm)", "Body Mass (g)"] as const;
  const samples = loadPenguins(columns, "sex");
  const figure = penguinPoints({ samples, columns, classNames: penguinSexes, by: "sex" });
  const [panel] = panels(drawn(figure));
  expect(figure.title).toBe("The sex of 333 penguins, by two measurements");
  expect(pointsByClass(panel)).toEqual([165, 168]);
  expect(axisLabel(panel, "x")).toBe("beak length (mm)");
  expect(axisLabel(panel, "y")).toBe("body mass (g)");
});

test("no sex has the colour of a species", () => {
  const species = penguinColors.species.slice(0, penguinSpecies.length);
  const sexes = penguinColors.sex.slice(0, penguinSexes.length);
  expect(new Set([...species, ...sexes]).size).toBe(5);
});
