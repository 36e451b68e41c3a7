import { catalogue } from "../../../words/catalogue.js";
import { combineArrivals } from "./en/exercises/combine-arrivals.js";
import { combineShards } from "./en/exercises/combine-shards.js";
import { countOperations } from "./en/exercises/count-operations.js";
import { minibatches } from "./en/exercises/minibatches.js";
import { updatesPerEpoch } from "./en/exercises/updates-per-epoch.js";
import { combineArrivals as combineArrivalsZh } from "./zh/exercises/combine-arrivals.js";
import { combineShards as combineShardsZh } from "./zh/exercises/combine-shards.js";
import { countOperations as countOperationsZh } from "./zh/exercises/count-operations.js";
import { minibatches as minibatchesZh } from "./zh/exercises/minibatches.js";
import { updatesPerEpoch as updatesPerEpochZh } from "./zh/exercises/updates-per-epoch.js";

/** What a student reads of this lesson's exercises, each under the name of its file. */
export const exercises = catalogue({
  en: {
    "combine-arrivals": combineArrivals,
    "combine-shards": combineShards,
    "count-operations": countOperations,
    minibatches,
    "updates-per-epoch": updatesPerEpoch,
  },
  zh: {
    "combine-arrivals": combineArrivalsZh,
    "combine-shards": combineShardsZh,
    "count-operations": countOperationsZh,
    minibatches: minibatchesZh,
    "updates-per-epoch": updatesPerEpochZh,
  },
});
