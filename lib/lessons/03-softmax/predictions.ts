import { type Choice, choice } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 03, in its order. Their numbers are checked in tests/lib/lessons.

export const oneLogitAhead: Choice = choice(words.oneLogitAhead, { right: "more" });

export const silentZero: Choice = choice(words.silentZero, { right: "zeros" });

export const veryNegative: Choice = choice(words.veryNegative, { right: "notNumbers" });

export const logOfSoftmax: Choice = choice(words.logOfSoftmax, { right: "infinite" });

export const doubledLogits: Choice = choice(words.doubledLogits, { right: "widen" });

export const veryHot: Choice = choice(words.veryHot, { right: "thirds" });

// Of the trail soft-maximum.

export const farthestFromMaximum: Choice = choice(words.farthestFromMaximum, { right: "tie" });

export const tieOfTen: Choice = choice(words.tieOfTen, { right: "logOfTen" });

export const slopeInTheCorner: Choice = choice(words.slopeInTheCorner, { right: "half" });

export const coldLogSumExp: Choice = choice(words.coldLogSumExp, { right: "largest" });

// Of the trail softmax-precision.

export const witnessOfOverflow: Choice = choice(words.witnessOfOverflow, { right: "tiny" });

export const onePlusTiny: Choice = choice(words.onePlusTiny, { right: "rounded" });

export const overflowIn32Bits: Choice = choice(words.overflowIn32Bits, { right: "eighth" });

export const hugeTie: Choice = choice(words.hugeTie, { right: "ones" });

// Of the trail calibration.

export const threeTimesTooLarge: Choice = choice(words.threeTimesTooLarge, {
  right: "confidenceAlone",
});

export const groupOfTheSure: Choice = choice(words.groupOfTheSure, { right: "less" });

export const tooHot: Choice = choice(words.tooHot, { right: "above" });

export const fittedTemperature: Choice = choice(words.fittedTemperature, { right: "right" });
