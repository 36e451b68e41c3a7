import { catalogue } from "../../../words/catalogue.js";
import { en } from "./en/predictions.js";
import { zh } from "./zh/predictions.js";

/** The words of lesson 02's predictions. */
export const predictions = catalogue({ en, zh });
