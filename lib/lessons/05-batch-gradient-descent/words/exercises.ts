import { catalogue } from "../../../words/catalogue.js";
import { batchGradient } from "./en/exercises/batch-gradient.js";
import { batchLoss } from "./en/exercises/batch-loss.js";
import { hiddenLayer } from "./en/exercises/hidden-layer.js";
import { sumOrMean } from "./en/exercises/sum-or-mean.js";
import { train } from "./en/exercises/train.js";
import { batchGradient as batchGradientZh } from "./zh/exercises/batch-gradient.js";
import { batchLoss as batchLossZh } from "./zh/exercises/batch-loss.js";
import { hiddenLayer as hiddenLayerZh } from "./zh/exercises/hidden-layer.js";
import { sumOrMean as sumOrMeanZh } from "./zh/exercises/sum-or-mean.js";
import { train as trainZh } from "./zh/exercises/train.js";

/** What a student reads of this lesson's exercises, each under the name of its file. */
export const exercises = catalogue({
  en: {
    "batch-gradient": batchGradient,
    "batch-loss": batchLoss,
    "hidden-layer": hiddenLayer,
    "sum-or-mean": sumOrMean,
    train,
  },
  zh: {
    "batch-gradient": batchGradientZh,
    "batch-loss": batchLossZh,
    "hidden-layer": hiddenLayerZh,
    "sum-or-mean": sumOrMeanZh,
    train: trainZh,
  },
});
