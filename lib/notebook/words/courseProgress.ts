import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/courseProgress.js";
import { zh } from "./zh/courseProgress.js";

export const courseProgressWords = catalogue({ en, zh });
