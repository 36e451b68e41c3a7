import { type Choice, choice, type Estimate, estimate } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 06, in its order. Their numbers are checked in tests/lib/lessons.

export const withoutN: Choice = choice(words.withoutN, { right: "step" });

export const allDoubled: Estimate = estimate(words.allDoubled, {
  answer: 8,
  tolerance: 0.5,
  typical: { ofOne: 2, sum: 6, ofTwo: 4 },
});

export const slopeOfASquare: Choice = choice(words.slopeOfASquare, { right: "steeper" });

export const fasterProgram: Choice = choice(words.fasterProgram, { right: "lower" });

export const oneEpoch: Choice = choice(words.oneEpoch, { right: "best" });

export const aheadPerExample: Choice = choice(words.aheadPerExample, { right: "fullBatch" });

export const hundredfoldBatch: Estimate = estimate(words.hundredfoldBatch, {
  answer: 10,
  tolerance: 1,
  typical: { proportional: 100, unchanged: 1 },
});

export const meanOfMeans: Choice = choice(words.meanOfMeans, { right: "unweighted" });

// Of the trail gradient-noise.

export const uphillSteps: Choice = choice(words.uphillSteps, { right: "longSmall" });

export const stepAtTheMinimum: Choice = choice(words.stepAtTheMinimum, { right: "rise" });

export const halvedRate: Choice = choice(words.halvedRate, { right: "half" });

export const tooFastDecay: Choice = choice(words.tooFastDecay, { right: "short" });

// Of the trail faster-program, beside fasterProgram and allDoubled.

export const memoryOfMany: Choice = choice(words.memoryOfMany, { right: "data" });

// Of the trail many-machines.

export const ordersOfArrival: Choice = choice(words.ordersOfArrival, { right: "all" });

export const lostReport: Choice = choice(words.lostReport, { right: "blind" });

export const slowestShard: Estimate = estimate(words.slowestShard, {
  answer: 1.67,
  tolerance: 0.1,
  typical: { workers: 4, smallest: 10 },
});

export const hundredMachines: Estimate = estimate(words.hundredMachines, {
  answer: 16.8,
  tolerance: 1,
  typical: { machines: 100, shared: 95, limit: 20 },
});
