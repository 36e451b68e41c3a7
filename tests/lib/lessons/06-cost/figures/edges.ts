import fc from "fast-check";
import { batchRace } from "../../../../../lib/lessons/06-cost/figures/batchRace.js";
import { examplesSeen } from "../../../../../lib/lessons/06-cost/figures/examplesSeen.js";
import { gradientNoise } from "../../../../../lib/lessons/06-cost/figures/gradientNoise.js";
import { operationCounts } from "../../../../../lib/lessons/06-cost/figures/operationCounts.js";
import { type Rung, speedLadder } from "../../../../../lib/lessons/06-cost/figures/speedLadder.js";
import { updateTimes } from "../../../../../lib/lessons/06-cost/figures/updateTimes.js";
import { any, count, type Edges, list, positive } from "../../edges.js";

const law = fc.record({ exponent: fc.double({ min: -2, max: 2, noNaN: true }), factor: positive });
const program = fc.constantFrom<Rung["name"]>("nested", "typed", "SIMD", "threads");
const timings = list(fc.record({ sampleCount: count, milliseconds: positive }));

export const edges: Edges = {
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
};
