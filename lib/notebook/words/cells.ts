import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/cells.js";

export const cellWords = catalogue({ en });
