import { catalogue } from "../../../words/catalogue.js";
import { batchGradient } from "./en/exercises/batch-gradient.js";
import { batchLoss } from "./en/exercises/batch-loss.js";
import { hiddenLayer } from "./en/exercises/hidden-layer.js";
import { sumOrMean } from "./en/exercises/sum-or-mean.js";
import { train } from "./en/exercises/train.js";

/** What a student reads of this lesson's exercises, each under the name of its file. */
export const exercises = catalogue({
  en: {
    "batch-gradient": batchGradient,
    "batch-loss": batchLoss,
    "hidden-layer": hiddenLayer,
    "sum-or-mean": sumOrMean,
    train,
  },
});
