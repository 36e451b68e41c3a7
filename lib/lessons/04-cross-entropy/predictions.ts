import { choice, estimate } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 04, in its order. Their numbers are checked in tests/lib/lessons.

export const halving = choice(words.halving, { right: "equal" });

export const likelihoodOfMany = choice(words.likelihoodOfMany, { right: "roundedToZero" });

export const questionsOnAverage = estimate(words.questionsOnAverage, {
  answer: 1.75,
  tolerance: 0.005,
  typical: { plainMean: 2.25, equallyLikely: 2, inNats: 1.21 },
});

export const meanPerplexity = estimate(words.meanPerplexity, {
  answer: 4,
  tolerance: 0.01,
  typical: { meanOfTheNumbers: 5, expOfTheSum: 16 },
});

export const uniformStart = estimate(words.uniformStart, {
  answer: Math.log(10),
  tolerance: 0.01,
  typical: { nothing: 0, probability: 0.1, baseTen: 1, inBits: 3.3219 },
});

export const whichLogitMoves = choice(words.whichLogitMoves, { right: "chinstrap" });

export const squaredErrorRace = choice(words.squaredErrorRace, { right: "never" });
