import { catalogue } from "../../lib/words/catalogue.js";
import { cells as en } from "./en/cells.js";
import { cells as zh } from "./zh/cells.js";

export const text = catalogue({ en, zh });
