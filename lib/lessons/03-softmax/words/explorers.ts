import { catalogue } from "../../../words/catalogue.js";
import { en } from "./en/explorers.js";
import { zh } from "./zh/explorers.js";

/** The words of lesson 03's explorers. */
export const explorers = catalogue({ en, zh });
