import { catalogue } from "../../../words/catalogue.js";
import { logSoftmax } from "./en/exercises/log-softmax.js";
import { logSumExp } from "./en/exercises/log-sum-exp.js";
import { softmax } from "./en/exercises/softmax.js";
import { temperature } from "./en/exercises/temperature.js";
import { logSoftmax as logSoftmaxZh } from "./zh/exercises/log-softmax.js";
import { logSumExp as logSumExpZh } from "./zh/exercises/log-sum-exp.js";
import { softmax as softmaxZh } from "./zh/exercises/softmax.js";
import { temperature as temperatureZh } from "./zh/exercises/temperature.js";

/** What a student reads of this lesson's exercises, each under the name of its file. */
export const exercises = catalogue({
  en: {
    "log-softmax": logSoftmax,
    "log-sum-exp": logSumExp,
    softmax,
    temperature,
  },
  zh: {
    "log-softmax": logSoftmaxZh,
    "log-sum-exp": logSumExpZh,
    softmax: softmaxZh,
    temperature: temperatureZh,
  },
});
