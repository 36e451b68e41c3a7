import { catalogue } from "../../../lib/words/catalogue.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

/** What the bench says, and the page and picture of its results. */
export const text = catalogue({ en, zh });
