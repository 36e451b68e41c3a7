import { catalogue } from "../../../lib/words/catalogue.js";
import { en } from "./en.js";

/** What a teacher reads about a class. */
export const text = catalogue({ en });
