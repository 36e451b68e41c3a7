import { catalogue } from "../../../words/catalogue.js";
import { descend } from "./en/exercises/descend.js";
import { regime } from "./en/exercises/regime.js";
import { step } from "./en/exercises/step.js";
import { stepsToTolerance } from "./en/exercises/steps-to-tolerance.js";

/** What a student reads of this lesson's exercises, each under the name of its file. */
export const exercises = catalogue({
  en: {
    descend,
    regime,
    step,
    "steps-to-tolerance": stepsToTolerance,
  },
});
