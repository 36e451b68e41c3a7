import { catalogue } from "../../words/catalogue.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export const figureWords = catalogue({ en, zh });
