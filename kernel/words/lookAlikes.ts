import { catalogue } from "../../lib/words/catalogue.js";
import { lookAlikes as en } from "./en/lookAlikes.js";

export const text = catalogue({ en });
