import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/courseProgress.js";

export const courseProgressWords = catalogue({ en });
