import { type Choice, choice, type Estimate, estimate } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 05 and its trails, in their order. Their numbers are checked in tests/lib/lessons.

export const lengthOfTheMean: Choice = choice(words.lengthOfTheMean, { right: "shorter" });

export const shapeOfBorders: Choice = choice(words.shapeOfBorders, { right: "straight" });

export const pullsAtTheEnd: Choice = choice(words.pullsAtTheEnd, { right: "balanced" });

export const sumWithoutRescaling: Choice = choice(words.sumWithoutRescaling, { right: "jumps" });

export const untrainedAccuracy: Estimate = estimate(words.untrainedAccuracy, {
  answer: 10,
  tolerance: 2,
  typical: { nothing: 0, coin: 50 },
});

export const middleOfTheZero: Choice = choice(words.middleOfTheZero, { right: "orange" });

export const inMillimetres: Choice = choice(words.inMillimetres, { right: "explodes" });

export const onlyCentred: Choice = choice(words.onlyCentred, { right: "byTheirSquares" });

export const belowTheBound: Choice = choice(words.belowTheBound, { right: "creeps" });

export const oneLineForTheSexes: Choice = choice(words.oneLineForTheSexes, { right: "sixInTen" });

export const saturatedUnit: Choice = choice(words.saturatedUnit, { right: "little" });

export const borderAfterTen: Choice = choice(words.borderAfterTen, { right: "straight" });

export const zeroNetwork: Choice = choice(words.zeroNetwork, { right: "lastBias" });
