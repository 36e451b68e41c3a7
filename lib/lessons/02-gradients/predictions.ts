import { choice, estimate } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 02, in its order. Their numbers are checked in tests/lib/lessons.

export const frozenGradient = choice(words.frozenGradient, { right: "past" });

export const nearerChord = choice(words.nearerChord, { right: "central" });

export const shrinkingErrors = choice(words.shrinkingErrors, { right: "centralHundred" });

export const callsOfTheLoss = estimate(words.callsOfTheLoss, {
  answer: 15700,
  tolerance: 0,
  typical: { onePerParameter: 7850, withoutBiases: 15680, oneClass: 1568, weightsAlone: 7840 },
});

export const tinyDistance = choice(words.tinyDistance, { right: "hardlyAny" });

export const errorShape = choice(words.errorShape, { right: "unevenV" });

export const slipOfThePen = choice(words.slipOfThePen, { right: "tooHigh" });

export const escapingMistake = choice(words.escapingMistake, { right: "notDifferentiated" });

export const aboveTheBound = choice(words.aboveTheBound, { right: "jumps" });

export const boundOfTwo = estimate(words.boundOfTwo, {
  answer: 0.2,
  tolerance: 0.002,
  typical: { firstAlone: 2, secondInOneStep: 0.1, best: 0.18 },
});

export const steepestWay = choice(words.steepestWay, { right: "overFifty" });

export const tenfoldKappa = choice(words.tenfoldKappa, { right: "tenfold" });
