import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/scaleOut.js";
import { zh } from "./zh/scaleOut.js";

export const scaleOutWords = catalogue({ en, zh });
