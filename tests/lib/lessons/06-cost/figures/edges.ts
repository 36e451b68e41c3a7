import fc from "fast-check";
import { amdahlTimes } from "../../../../../lib/lessons/06-cost/figures/amdahlTimes.js";
import { batchRace } from "../../../../../lib/lessons/06-cost/figures/batchRace.js";
import { examplesSeen } from "../../../../../lib/lessons/06-cost/figures/examplesSeen.js";
import { gradientNoise } from "../../../../../lib/lessons/06-cost/figures/gradientNoise.js";
import { machineTimes } from "../../../../../lib/lessons/06-cost/figures/machineTimes.js";
import { operationCounts } from "../../../../../lib/lessons/06-cost/figures/operationCounts.js";
import { type Rung, speedLadder } from "../../../../../lib/lessons/06-cost/figures/speedLadder.js";
import { updateTimes } from "../../../../../lib/lessons/06-cost/figures/updateTimes.js";
import { workerSchedule } from "../../../../../lib/lessons/06-cost/figures/workerSchedule.js";
import { any, count, type Edges, list, positive } from "../../edges.js";

const law = fc.record({ exponent: fc.double({ min: -2, max: 2, noNaN: true }), factor: positive });
const program = fc.constantFrom<Rung["name"]>("nested", "typed", "SIMD", "threads");
const timings = list(fc.record({ sampleCount: count, milliseconds: positive }));

const workers = fc.integer({ min: 1, max: 10_000 });

export const edges: Edges = {
  amdahlTimes: list(fc.record({ workers, milliseconds: positive }), 2).map(
    (measured) => () => amdahlTimes(measured),
  ),
  batchRace: list(
    fc.record({
      batchSize: count,
      points: list(fc.record({ updates: count, examples: count, loss: any })),
    }),
    1,
    4,
  ).map((runs) => () => batchRace(runs, 1000)),
  examplesSeen: list(fc.record({ examples: count, updates: count, loss: any }), 2, 20).map(
    (moments) => () =>
      examplesSeen({
        sampleCount: 100,
        classCount: 3,
        runners: [100, 1].map((batchSize) => ({ batchSize, moments })),
        now: 1,
      }),
  ),
  gradientNoise: fc
    .record({ points: list(fc.record({ batchSize: count, error: positive })), law })
    .map((state) => () => gradientNoise(state)),
  machineTimes: fc
    .record({
      samples: count,
      machines: workers,
      secondsPerSample: positive,
      bytesPerReport: count,
      bytesPerSecond: count,
      latency: positive,
    })
    .map((state) => () => machineTimes(state)),
  operationCounts: fc
    .record({
      logits: count,
      softmax: count,
      weightsGradient: count,
      biasesGradient: count,
      update: count,
    })
    .map((counts) => () => operationCounts(counts)),
  speedLadder: list(fc.record({ name: program, measured: timings, law }), 1, 4).map(
    (rungs) => () => speedLadder(rungs),
  ),
  updateTimes: fc
    .record({ measured: timings, law, predicted: timings, tried: timings })
    .map((state) => () => updateTimes(state)),
  workerSchedule: fc
    .record({ equal: list(positive), unequal: list(positive), small: list(positive) })
    .map((times) => () => workerSchedule(times, 4)),
};
