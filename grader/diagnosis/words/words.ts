import { catalogue } from "../../../lib/words/catalogue.js";
import { argument } from "./en/argument.js";
import { list } from "./en/list.js";
import { part } from "./en/part.js";
import { remarks as english } from "./en/remarks.js";
import { result } from "./en/result.js";

/** What may go wrong in any function: a name, and a sentence to the student. */
export const slips = catalogue({ en: { result, list, argument, part } });

/** What a check says beside got and expected: what the student would otherwise have to guess. */
export const remarks = catalogue({ en: english });

export type Slips = typeof slips;
