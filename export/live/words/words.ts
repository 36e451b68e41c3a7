import { catalogue } from "../../../lib/words/catalogue.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export const liveWords = catalogue({ en, zh });
