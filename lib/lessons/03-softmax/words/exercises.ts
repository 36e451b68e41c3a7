import { catalogue } from "../../../words/catalogue.js";
import { logSoftmax } from "./en/exercises/log-softmax.js";
import { logSumExp } from "./en/exercises/log-sum-exp.js";
import { softmax } from "./en/exercises/softmax.js";
import { temperature } from "./en/exercises/temperature.js";

/** What a student reads of this lesson's exercises, each under the name of its file. */
export const exercises = catalogue({
  en: {
    "log-softmax": logSoftmax,
    "log-sum-exp": logSumExp,
    softmax,
    temperature,
  },
});
