import { catalogue } from "../../lib/node/words/catalogue.mjs";
import { launcher as en } from "./en/launcher.mjs";
import { launcher as zh } from "./zh/launcher.mjs";

export const text = catalogue({ en, zh });
