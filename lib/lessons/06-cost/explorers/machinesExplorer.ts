import type { Interactive } from "../../../figures/interactive.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { type MachineTimes, machineTimes, standing } from "../figures/machineTimes.js";
import { explorers } from "../words/explorers.js";

const text = explorers.machinesExplorer;

type State = {
  readonly sampleExponent: number;
  readonly machineExponent: number;
  /** In Gbit/s. */
  readonly network: string;
};

/** What the cell has measured. */
export type MachinesData = { readonly secondsPerSample: number; readonly bytesPerReport: number };

const bytesPerGigabit = 1e9 / 8;

function timesOf(given: State & MachinesData): MachineTimes {
  const { secondsPerSample, bytesPerReport } = given;
  return {
    samples: 10 ** given.sampleExponent,
    machines: Math.round(10 ** given.machineExponent),
    bytesPerSecond: Number(given.network) * bytesPerGigabit,
    latency: 0.001,
    secondsPerSample,
    bytesPerReport,
  };
}

/**
 * The time of an update on 1 to 10,000 machines, for any number of samples and three networks.
 *
 * @see notebooks/trails/many-machines.ipynb
 */
export const machinesExplorer: Interactive<State, MachinesData> = {
  name: "machinesExplorer",
  initial: { sampleExponent: 6, machineExponent: 2, network: "1" },
  controls: () => [
    {
      field: "sampleExponent",
      label: text.samples,
      min: 4,
      max: 10,
      step: 0.5,
      say: (exponent) => formatNumber(10 ** exponent),
    },
    {
      field: "machineExponent",
      label: text.machines,
      min: 0,
      max: 4,
      step: 0.1,
      say: (exponent) => String(Math.round(10 ** exponent)),
    },
    {
      field: "network",
      label: text.network,
      options: ["1", "10", "100"].map((value) => ({
        value,
        label: text.gigabits({ count: Number(value) }),
      })),
    },
  ],
  draw: (given) => machineTimes(timesOf(given)),
  say: (given) => standing(timesOf(given)),
};
