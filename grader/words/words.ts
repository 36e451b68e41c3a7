import { catalogue } from "../../lib/words/catalogue.js";
import { text as ofClass } from "../class/words/words.js";
import { remarks, slips } from "../diagnosis/words/words.js";
import { en } from "./en/messages.js";
import { zh } from "./zh/messages.js";

export const text = catalogue({ en, zh });

/** All that can be told, by the first part of its id, apart from the words of the exercises. */
export const words: Readonly<Record<string, object>> = {
  ...text,
  remarks,
  slips,
  class: ofClass,
};
