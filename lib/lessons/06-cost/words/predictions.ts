import { catalogue } from "../../../words/catalogue.js";
import { en } from "./en/predictions.js";
import { zh } from "./zh/predictions.js";

/** What the predictions of lesson 06 ask and answer. */
export const predictions = catalogue({ en, zh });
