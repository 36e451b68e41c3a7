import { expect, test } from "vitest";
import { machinesExplorer } from "../../../../../lib/lessons/06-cost/explorers/machinesExplorer.js";
import { standing } from "../../../../../lib/lessons/06-cost/figures/machineTimes.js";
import { machinesData } from "../../explorerData.js";

test("exponents become samples and machines, and Gbit/s bytes per second", () => {
  const given = { ...machinesData, sampleExponent: 9, machineExponent: 1.5, network: "10" };
  expect(machinesExplorer.say(given)).toBe(
    standing({
      ...machinesData,
      samples: 1e9,
      machines: 32,
      bytesPerSecond: 1.25e9,
      latency: 0.001,
    }),
  );
});
