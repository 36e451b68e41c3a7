import { catalogue } from "../../../lib/words/catalogue.js";
import { en } from "./en.js";

export const liveWords = catalogue({ en });
