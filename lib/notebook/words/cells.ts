import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/cells.js";
import { zh } from "./zh/cells.js";

export const cellWords = catalogue({ en, zh });
