import { catalogue } from "../../lib/words/catalogue.js";
import { cells as en } from "./en/cells.js";

export const text = catalogue({ en });
