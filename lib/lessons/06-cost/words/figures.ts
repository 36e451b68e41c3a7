import { catalogue } from "../../../words/catalogue.js";
import { en } from "./en/figures.js";
import { zh } from "./zh/figures.js";

/** The words of lesson 06's figures. */
export const figures = catalogue({ en, zh });
