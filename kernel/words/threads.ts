import { catalogue } from "../../lib/words/catalogue.js";
import { threads as en } from "./en/threads.js";

export const text = catalogue({ en });
