import { type Choice, choice, type Estimate, estimate } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 04, in its order. Their numbers are checked in tests/lib/lessons.

export const halving: Choice = choice(words.halving, { right: "equal" });

export const likelihoodOfMany: Choice = choice(words.likelihoodOfMany, { right: "roundedToZero" });

export const questionsOnAverage: Estimate = estimate(words.questionsOnAverage, {
  answer: 1.75,
  tolerance: 0.005,
  typical: { plainMean: 2.25, equallyLikely: 2, inNats: 1.21 },
});

export const meanPerplexity: Estimate = estimate(words.meanPerplexity, {
  answer: 4,
  tolerance: 0.01,
  typical: { meanOfTheNumbers: 5, expOfTheSum: 16 },
});

export const uniformStart: Estimate = estimate(words.uniformStart, {
  answer: Math.log(10),
  tolerance: 0.01,
  typical: { nothing: 0, probability: 0.1, baseTen: 1, inBits: 3.3219 },
});

export const whichLogitMoves: Choice = choice(words.whichLogitMoves, { right: "chinstrap" });

export const squaredErrorRace: Choice = choice(words.squaredErrorRace, { right: "never" });

export const risingLoss: Choice = choice(words.risingLoss, { right: "third" });

// Of the trail information.

export const mostUncertain: Choice = choice(words.mostUncertain, { right: "half" });

export const asymmetry: Choice = choice(words.asymmetry, { right: "different" });

// Of the trail other-losses.

export const slopeOfTheSure: Choice = choice(words.slopeOfTheSure, { right: "flat" });

export const cancelledSlope: Choice = choice(words.cancelledSlope, { right: "bounded" });

export const hardestPull: Choice = choice(words.hardestPull, { right: "undecided" });

export const honestForecast: Choice = choice(words.honestForecast, { right: "honest" });
