import { choice } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 03, in its order. Their numbers are checked in tests/lib/lessons.

export const oneLogitAhead = choice(words.oneLogitAhead, { right: "more" });

export const naiveOverflow = choice(words.naiveOverflow, { right: "notANumber" });

export const silentZero = choice(words.silentZero, { right: "zeros" });

export const veryNegative = choice(words.veryNegative, { right: "notNumbers" });

export const doubledLogits = choice(words.doubledLogits, { right: "widen" });

export const veryHot = choice(words.veryHot, { right: "thirds" });

export const threeTimesTooLarge = choice(words.threeTimesTooLarge, { right: "confidenceAlone" });
