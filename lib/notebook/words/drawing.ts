import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/drawing.js";
import { zh } from "./zh/drawing.js";

export const drawingWords = catalogue({ en, zh });
