import { catalogue } from "./catalogue.mjs";
import { en } from "./en.mjs";
import { zh } from "./zh.mjs";

/** What the programs of lib/node say. */
export const text = catalogue({ en, zh });
