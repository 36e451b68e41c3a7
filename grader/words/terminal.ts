import { catalogue } from "../../lib/words/catalogue.js";
import { en } from "./en/terminal.js";

export const terminalWords = catalogue({ en });
