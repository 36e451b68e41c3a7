import { catalogue } from "../../lib/words/catalogue.js";
import { threads as en } from "./en/threads.js";
import { threads as zh } from "./zh/threads.js";

export const text = catalogue({ en, zh });
