import { describe, expect, test } from "vitest";
import { gridOver } from "../../../lib/data/grid.js";
import { loadPenguins, penguinSexes, penguinSpecies } from "../../../lib/data/penguins.js";

function classCounts(labels: Int32Array, names: readonly string[]) {
  return Object.fromEntries(
    names.map((name, label) => [name, labels.filter((other) => other === label).length]),
  );
}

describe("loadPenguins", () => {
  test("keeps the 342 penguins that were measured, with their species", () => {
    const penguins = loadPenguins();
    expect(penguins).toMatchObject({ sampleCount: 342, featureCount: 2, classCount: 3 });
    expect(classCounts(penguins.labels, penguinSpecies)).toEqual({
      Adelie: 151,
      Chinstrap: 68,
      Gentoo: 123,
    });
  });

  test("starts with the file's first penguin, in millimetres", () => {
    expect([...loadPenguins().features.subarray(0, 2)]).toEqual([39.1, 181]);
  });

  test("takes the columns in the order asked for", () => {
    const penguins = loadPenguins(["Body Mass (g)", "Beak Depth (mm)", "Beak Length (mm)"]);
    expect([...penguins.features.subarray(0, 3)]).toEqual([3750, 18.7, 39.1]);
    expect(penguins.featureCount).toBe(3);
  });

  test("labels by sex leave out the penguins whose sex was not recorded", () => {
    const penguins = loadPenguins(["Beak Length (mm)", "Body Mass (g)"], "sex");
    expect(penguins).toMatchObject({ sampleCount: 333, classCount: 2 });
    expect(classCounts(penguins.labels, penguinSexes)).toEqual({ female: 165, male: 168 });
  });
});

describe("gridOver", () => {
  test("covers the samples and a margin, row by row", () => {
    const grid = gridOver({ ...loadPenguins(), features: Float64Array.of(0, 0, 10, 20) }, 11, 22);
    expect(grid.sampleCount).toBe(242);
    expect([...grid.features.subarray(0, 4)]).toEqual([0, -0.5, 1, -0.5]);
    expect(Math.max(...grid.features)).toBeCloseTo(20.5, 12);
  });

  test("needs two features", () => {
    expect(() => gridOver(loadPenguins(["Body Mass (g)"]))).toThrow(
      new RangeError("gridOver requires 2 features, got 1"),
    );
  });
});
