// What figures need beside their state; a kernel can load it too.
import { loadPenguins, penguinSexes, penguinSpecies } from "../../../lib/data/penguins.js";
import type { WeightSnapshots } from "../../../lib/lessons/05-batch-gradient-descent/explorers/digitWeightsExplorer.js";
import {
  answerGrid,
  type NetworkSnapshots,
} from "../../../lib/lessons/05-batch-gradient-descent/explorers/networkExplorer.js";
import type { TrainingData } from "../../../lib/lessons/05-batch-gradient-descent/explorers/trainingExplorer.js";
import { shadesOf } from "../../../lib/lessons/05-batch-gradient-descent/figures/weightShades.js";
import type { MachinesData } from "../../../lib/lessons/06-cost/explorers/machinesExplorer.js";
import type { RaceData } from "../../../lib/lessons/06-cost/explorers/raceExplorer.js";

const columns = ["Beak Length (mm)", "Flipper Length (mm)"] as const;

export const trainingData: TrainingData = {
  samples: loadPenguins(columns),
  columns,
  classNames: penguinSpecies,
};

export const raceData: RaceData = { samples: loadPenguins() };

export const machinesData: MachinesData = { secondsPerSample: 4e-6, bytesPerReport: 62_816 };

export const weightSnapshots: WeightSnapshots = {
  snapshots: [0, 1, 10].map((update) => ({
    update,
    loss: 2.3 - update / 10,
    accuracy: 0.1 + update / 20,
    ...shadesOf(Float64Array.from({ length: 7840 }, (_, k) => update * Math.sin(k))),
  })),
};

const sexColumns = ["Beak Length (mm)", "Body Mass (g)"] as const;
const sexes = loadPenguins(sexColumns, "sex");

export const networkSnapshots: NetworkSnapshots = {
  samples: sexes,
  columns: sexColumns,
  classNames: penguinSexes,
  losses: [0.7, 0.6, 0.4, 0.3],
  linearLosses: [0.7, 0.65, 0.62, 0.61],
  snapshots: [
    { update: 0, right: false },
    { update: 2, right: true },
  ].map(({ update, right }) => ({
    update,
    gridAnswers: Array.from(answerGrid(sexes).labels, (_, i) => (right && i % 60 > 30 ? 1 : 0)),
    sampleAnswers: Array.from(sexes.labels, (label) => (right ? label : 0)),
  })),
};

/** What the figures need beside their state, by their names; the others need nothing. */
export const dataOf = {
  trainingExplorer: trainingData,
  raceExplorer: raceData,
  machinesExplorer: machinesData,
  digitWeightsExplorer: weightSnapshots,
  networkExplorer: networkSnapshots,
};

export const dataFor = (name: string): object =>
  (dataOf as Readonly<Record<string, object>>)[name] ?? {};
