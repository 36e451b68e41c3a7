import { type Choice, choice, type Estimate, estimate } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 02 and of its trails best-h and curvature. Their numbers are checked in tests/lib/lessons.

export const frozenGradient: Choice = choice(words.frozenGradient, { right: "past" });

export const nearerChord: Choice = choice(words.nearerChord, { right: "central" });

export const shrinkingErrors: Choice = choice(words.shrinkingErrors, { right: "centralHundred" });

export const tinyDistance: Choice = choice(words.tinyDistance, { right: "hardlyAny" });

export const errorShape: Choice = choice(words.errorShape, { right: "unevenV" });

export const slipOfThePen: Choice = choice(words.slipOfThePen, { right: "tooHigh" });

export const escapingMistake: Choice = choice(words.escapingMistake, {
  right: "notDifferentiated",
});

export const aboveTheBound: Choice = choice(words.aboveTheBound, { right: "jumps" });

export const boundOfTwo: Estimate = estimate(words.boundOfTwo, {
  answer: 0.2,
  tolerance: 0.002,
  typical: { firstAlone: 2, secondInOneStep: 0.1, best: 0.18 },
});

export const steepestWay: Choice = choice(words.steepestWay, { right: "overFifty" });

export const tenfoldKappa: Choice = choice(words.tenfoldKappa, { right: "tenfold" });

export const newtonSteps: Choice = choice(words.newtonSteps, { right: "single" });
