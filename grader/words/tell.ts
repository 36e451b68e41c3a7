import { exerciseWords } from "../../lib/lessons/exercises.js";
import { remarks, slips } from "../diagnosis/words/words.js";
import { isMessage, type Message, type Parameter } from "../protocol/message.js";

/** The catalogues that the grader tells from, by the first part of a message's id. */
const catalogues: Readonly<Record<string, unknown>> = { slips, remarks };

/**
 * A message in words, in the language that is spoken now. An id that no catalogue has is a sentence of a teacher's,
 * and is told as it stands.
 *
 * @example tell({ messageId: "slips.result.negated.name" }) // "the opposite sign"
 * @example tell({ messageId: "my own check" }) // "my own check"
 */
export function tell({ messageId, parameters = {} }: Message): string {
  const said = lookUp(messageId);
  if (typeof said === "string") return said;
  if (typeof said !== "function") return messageId;
  return said(
    Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, told(value)])),
  );
}

/** What a parameter is filled in with: a message is told first. */
function told(value: Parameter): unknown {
  if (isMessage(value)) return tell(value);
  return Array.isArray(value) ? value.map(told) : value;
}

/** The message at a path; the first part may be the id of an exercise, such as `03-softmax/softmax`. */
function lookUp(messageId: string): unknown {
  const [first = "", ...path] = messageId.split(".");
  let found: unknown = catalogues[first] ?? exerciseWords(first);
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return path.length > 0 ? found : undefined;
}
