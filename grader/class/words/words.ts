import { catalogue } from "../../../lib/words/catalogue.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

/** What a teacher reads about a class. */
export const text = catalogue({ en, zh });
