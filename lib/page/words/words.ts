import { catalogue } from "../../words/catalogue.js";
import { en } from "./en.js";

export const pageWords = catalogue({ en });
