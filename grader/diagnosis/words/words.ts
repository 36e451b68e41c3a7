import { catalogue } from "../../../lib/words/catalogue.js";
import { argument } from "./en/argument.js";
import { list } from "./en/list.js";
import { part } from "./en/part.js";
import { remarks as english } from "./en/remarks.js";
import { result } from "./en/result.js";
import { argument as argumentZh } from "./zh/argument.js";
import { list as listZh } from "./zh/list.js";
import { part as partZh } from "./zh/part.js";
import { remarks as chinese } from "./zh/remarks.js";
import { result as resultZh } from "./zh/result.js";

/** What may go wrong in any function: a name, and a sentence to the student. */
export const slips = catalogue({
  en: { result, list, argument, part },
  zh: { result: resultZh, list: listZh, argument: argumentZh, part: partZh },
});

/** What a check says beside got and expected: what the student would otherwise have to guess. */
export const remarks = catalogue({ en: english, zh: chinese });

export type Slips = typeof slips;
