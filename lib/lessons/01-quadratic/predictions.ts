import { choice, estimate } from "../../page/prediction.js";
import { predictions as words } from "./words/predictions.js";

// Predictions of lesson 01, in its order. Their numbers are checked in tests/lib/lessons.

export const longestStep = choice(words.longestStep, { right: "farthest" });

export const lostSign = choice(words.lostSign, { right: "fasterAway" });

export const secondPoint = estimate(words.secondPoint, {
  answer: 1.28,
  tolerance: 0.005,
  typical: { firstPoint: 1.6, sameStepTwice: 1.2, withoutTheTwo: 1.62 },
});

export const walkOrJump = choice(words.walkOrJump, { right: "equal" });

export const sharpValley = estimate(words.sharpValley, {
  answer: 0.05,
  tolerance: 0.0005,
  typical: { forCurvatureTwo: 0.5, twoCycle: 0.1, anotherTwo: 0.025 },
});

export const toAMillionth = choice(words.toAMillionth, { right: "seventy" });

export const valleyFloor = estimate(words.valleyFloor, {
  answer: 0.4,
  tolerance: 0.005,
  typical: { ofTheParabola: 0.8, takenAway: 0.6, leftValley: 0.7 },
});
