import { type Choice, choice } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 03, in its order. Their numbers are checked in tests/lib/lessons.

export const oneLogitAhead: Choice = choice(words.oneLogitAhead, { right: "more" });

export const naiveOverflow: Choice = choice(words.naiveOverflow, { right: "notANumber" });

export const silentZero: Choice = choice(words.silentZero, { right: "zeros" });

export const veryNegative: Choice = choice(words.veryNegative, { right: "notNumbers" });

export const doubledLogits: Choice = choice(words.doubledLogits, { right: "widen" });

export const veryHot: Choice = choice(words.veryHot, { right: "thirds" });

export const threeTimesTooLarge: Choice = choice(words.threeTimesTooLarge, {
  right: "confidenceAlone",
});
