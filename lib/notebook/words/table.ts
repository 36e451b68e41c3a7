import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/table.js";

export const tableWords = catalogue({ en });
