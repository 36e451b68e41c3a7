import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { loadPenguins, penguinSpecies } from "../../../lib/data/penguins.js";
import type { WeightSnapshots } from "../../../lib/figures/interactive/digitWeightsExplorer.js";
import type { RaceData } from "../../../lib/figures/interactive/raceExplorer.js";
import type { TrainingData } from "../../../lib/figures/interactive/trainingExplorer.js";
import type { AnyInteractive } from "../../../lib/figures/interactive.js";
import { shadesOf } from "../../../lib/figures/weightShades.js";
import { inRoot } from "../../../scripts/setup/paths.mjs";

const columns = ["Beak Length (mm)", "Flipper Length (mm)"] as const;

export const trainingData: TrainingData = {
  samples: loadPenguins(columns),
  columns,
  classNames: penguinSpecies,
};

export const raceData: RaceData = { samples: loadPenguins() };

export const weightSnapshots: WeightSnapshots = {
  snapshots: [0, 1, 10].map((update) => ({
    update,
    loss: 2.3 - update / 10,
    accuracy: 0.1 + update / 20,
    ...shadesOf(Float64Array.from({ length: 7840 }, (_, k) => update * Math.sin(k))),
  })),
};

/** What the figures need beside their state, by name; the others need nothing. */
export const dataOf: Readonly<Record<string, object>> = {
  trainingExplorer: trainingData,
  raceExplorer: raceData,
  digitWeightsExplorer: weightSnapshots,
};

const folder = inRoot("lib", "figures", "interactive");

/** Every figure that can be moved, by the name of its file. */
export async function everyFigure(): Promise<[name: string, figure: AnyInteractive][]> {
  const names = readdirSync(folder).map((file) => path.basename(file, ".ts"));
  return Promise.all(
    names.map(async (name): Promise<[string, AnyInteractive]> => {
      const module = await import(pathToFileURL(path.join(folder, `${name}.ts`)).href);
      return [name, module[name]];
    }),
  );
}
