import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/table.js";
import { zh } from "./zh/table.js";

export const tableWords = catalogue({ en, zh });
