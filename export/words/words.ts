import { catalogue } from "../../lib/words/catalogue.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

/** What the export says in a terminal. */
export const text = catalogue({ en, zh });
