import type { Dataset } from "../dataset.js";
import { readPackageFile } from "./packageFile.js";

/** The species in the order of their labels: 0, 1, 2. */
export const penguinSpecies: readonly string[] = ["Adelie", "Chinstrap", "Gentoo"];

/** The sexes in the order of their labels: 0, 1. */
export const penguinSexes: readonly string[] = ["female", "male"];

/** The columns of measured numbers, named as in the file, with their units. */
export type PenguinColumn =
  | "Beak Length (mm)"
  | "Beak Depth (mm)"
  | "Flipper Length (mm)"
  | "Body Mass (g)";

type Penguin = Readonly<
  Record<PenguinColumn, number | null> & { Species: string; Sex: string | null }
>;

const labelOf = {
  species: (penguin: Penguin) => penguinSpecies.indexOf(penguin.Species),
  sex: (penguin: Penguin) => penguinSexes.indexOf(penguin.Sex?.toLowerCase() ?? ""),
};

/**
 * Penguins of the Palmer Archipelago: the chosen columns as features, the species or sex as label.
 *
 * Penguins that lack one of these are left out. The features keep their units.
 *
 * Origin: measured by Kristen Gorman and the Palmer Station LTER, published by Allison Horst as
 * palmerpenguins, CC0. The file comes from the npm package `vega-datasets`, BSD 3-Clause licence.
 *
 * @param columns - the features, in this order
 * @param label - what the classes are: `species` (342 penguins) or `sex` (333)
 * @returns the samples in the file's order
 * @throws {Error} if the package is not installed
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example loadPenguins().features[0] // 39.1
 */
export function loadPenguins(
  columns: readonly PenguinColumn[] = ["Beak Length (mm)", "Flipper Length (mm)"],
  label: "species" | "sex" = "species",
): Dataset {
  const penguins = readPackageFile("vega-datasets", "data", "penguins.json") as Penguin[];
  const rows = penguins.flatMap((penguin) => {
    const values = columns.flatMap((column) => penguin[column] ?? []);
    const complete = values.length === columns.length && labelOf[label](penguin) >= 0;
    return complete ? [{ values, label: labelOf[label](penguin) }] : [];
  });
  return {
    features: Float64Array.from(rows.flatMap((row) => row.values)),
    labels: Int32Array.from(rows, (row) => row.label),
    sampleCount: rows.length,
    featureCount: columns.length,
    classCount: (label === "species" ? penguinSpecies : penguinSexes).length,
  };
}
