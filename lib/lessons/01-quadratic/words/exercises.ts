import { catalogue } from "../../../words/catalogue.js";
import { descend } from "./en/exercises/descend.js";
import { regime } from "./en/exercises/regime.js";
import { step } from "./en/exercises/step.js";
import { stepsToTolerance } from "./en/exercises/steps-to-tolerance.js";
import { descend as descendZh } from "./zh/exercises/descend.js";
import { regime as regimeZh } from "./zh/exercises/regime.js";
import { step as stepZh } from "./zh/exercises/step.js";
import { stepsToTolerance as stepsToToleranceZh } from "./zh/exercises/steps-to-tolerance.js";

/** What a student reads of this lesson's exercises, each under the name of its file. */
export const exercises = catalogue({
  en: {
    descend,
    regime,
    step,
    "steps-to-tolerance": stepsToTolerance,
  },
  zh: {
    descend: descendZh,
    regime: regimeZh,
    step: stepZh,
    "steps-to-tolerance": stepsToToleranceZh,
  },
});
