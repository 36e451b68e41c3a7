import { catalogue } from "../../../lib/words/catalogue.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

/** What the command says that trains on many machines. */
export const text = catalogue({ en, zh });
