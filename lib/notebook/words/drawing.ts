import { catalogue } from "../../words/catalogue.js";
import { en } from "./en/drawing.js";

export const drawingWords = catalogue({ en });
