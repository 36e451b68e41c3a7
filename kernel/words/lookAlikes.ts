import { catalogue } from "../../lib/words/catalogue.js";
import { lookAlikes as en } from "./en/lookAlikes.js";
import { lookAlikes as zh } from "./zh/lookAlikes.js";

export const text = catalogue({ en, zh });
