import { catalogue } from "../../lib/node/words/catalogue.mjs";
import { launcher as en } from "./en/launcher.mjs";

export const text = catalogue({ en });
