import { exerciseWords } from "../../lib/lessons/exercises.js";
import { isMessage, type Message, type Parameter } from "../protocol/message.js";
import { layouts, type Told } from "./layouts.js";
import { words } from "./words.js";

/**
 * A message in the language that is spoken now; those within it are told first. What no catalogue has is a sentence
 * of its own.
 *
 * @example tell({ messageId: "answer.timeoutAgain" }) // "your code did not return here either, and was stopped"
 * @example tell({ messageId: "a sentence of a teacher's" }) // "a sentence of a teacher's"
 */
export function tell({ messageId, parameters = {} }: Message): string {
  const told = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toldParameter(value)]),
  );
  const say = find(messageId);
  if (typeof say === "function") return say(told);
  return typeof say === "string" ? say : messageId;
}

/** Whether a catalogue has a message of this id. */
export function isKnown(messageId: string): boolean {
  return ["string", "function"].includes(typeof find(messageId));
}

/** The words at a path, or the layout of that id. */
function find(messageId: string): unknown {
  if (Object.hasOwn(layouts, messageId)) return layouts[messageId];
  const [first = "", ...path] = messageId.split(".");
  let found: unknown = Object.hasOwn(words, first) ? words[first] : exerciseWords(first);
  for (const key of path) {
    const isGroup = typeof found === "object" && found !== null && Object.hasOwn(found, key);
    found = isGroup ? Reflect.get(found as object, key) : undefined;
  }
  return path.length > 0 ? found : undefined;
}

function toldParameter(value: Parameter): Told {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return String(value);
  return isMessage(value) ? tell(value) : value.map((item) => String(toldParameter(item)));
}
