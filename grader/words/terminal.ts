import { catalogue } from "../../lib/words/catalogue.js";
import { en } from "./en/terminal.js";
import { zh } from "./zh/terminal.js";

export const terminalWords = catalogue({ en, zh });
