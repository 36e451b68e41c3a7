import { catalogue } from "../../../words/catalogue.js";
import { en } from "./en/figures.js";

/** The words of lesson 03's figures. */
export const figures = catalogue({ en });
