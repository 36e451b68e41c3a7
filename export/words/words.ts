import { catalogue } from "../../lib/words/catalogue.js";
import { en } from "./en.js";

/** What the export says in a terminal. */
export const text = catalogue({ en });
