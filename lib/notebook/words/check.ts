import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/check.js";
import { zh } from "./zh/check.js";

export const checkWords = catalogue({ en, zh });
