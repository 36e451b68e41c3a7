import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/check.js";

export const checkWords = catalogue({ en });
