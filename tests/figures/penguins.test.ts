import { expect, test } from "vitest";
import { loadPenguins, penguinSexes, penguinSpecies } from "../../lib/data/penguins.js";
import { penguinPoints } from "../../lib/figures/penguins.js";
import { axisLabel, drawn, panels } from "./drawn.js";

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
  const [panel] = panels(drawn(penguinPoints({ samples, columns, classNames: penguinSexes })));
  expect(pointsByClass(panel)).toEqual([165, 168]);
  expect(axisLabel(panel, "x")).toBe("beak length (mm)");
  expect(axisLabel(panel, "y")).toBe("body mass (g)");
});
