import { type Choice, choice, type Estimate, estimate } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 01, in its order. Their numbers are checked in tests/lib/lessons.

export const longestStep: Choice = choice(words.longestStep, { right: "farthest" });

export const lostSign: Choice = choice(words.lostSign, { right: "fasterAway" });

export const secondPoint: Estimate = estimate(words.secondPoint, {
  answer: 1.28,
  tolerance: 0.005,
  typical: { firstPoint: 1.6, sameStepTwice: 1.2, withoutTheTwo: 1.62 },
});

export const walkOrJump: Choice = choice(words.walkOrJump, { right: "equal" });

export const sharpValley: Estimate = estimate(words.sharpValley, {
  answer: 0.05,
  tolerance: 0.0005,
  typical: { forCurvatureTwo: 0.5, twoCycle: 0.1, anotherTwo: 0.025 },
});

export const toAMillionth: Choice = choice(words.toAMillionth, { right: "seventy" });

// Of the trail landscapes.

export const valleyFloor: Estimate = estimate(words.valleyFloor, {
  answer: 0.4,
  tolerance: 0.005,
  typical: { ofTheParabola: 0.8, takenAway: 0.6, leftValley: 0.7 },
});

export const sideBySide: Choice = choice(words.sideBySide, { right: "apart" });

export const hilltop: Choice = choice(words.hilltop, { right: "there" });

export const besideTheRidge: Choice = choice(words.besideTheRidge, { right: "away" });
