import type { Closed, ClosedReason } from "../../lib/exercises/guide.js";
import type { Message } from "../protocol/message.js";
import { message } from "../words/message.js";
import type { Thrown } from "./calls/thrown.js";

/** The name of the error that an answer gets for what its exercise teaches; its message says what and where. */
const taughtError = "Taught";

const reasons = {
  whole: "imports.taught.whole",
  step: "imports.taught.step",
  near: "imports.taught.near",
  temperature: "imports.taught.temperature",
} as const satisfies Record<ClosedReason, string>;

/**
 * A module in the place of one of lib/, for an answer: the same exports, but those that the exercise
 * teaches throw when they are looked at. So it makes no difference how they were imported, re-exported
 * or required, or under which name.
 *
 * @param file - the module of lib/, which itself keeps all that it imports
 * @param closed - what the exercise teaches
 * @param place - the file of the answer that imports the module, and the line in which it imports a name
 */
export function withoutTaught(
  file: string,
  closed: Closed,
  place: { readonly file: string; readonly line: (name: string) => number },
): string {
  const refusals = Object.entries(closed).map(([name, why]) => [
    name,
    JSON.stringify({ name, why, file: place.file, line: place.line(name) } satisfies Refusal),
  ]);
  return `const lib = require(${JSON.stringify(file)});
const refusals = new Map(${JSON.stringify(refusals)});
for (const name of Object.keys(lib)) {
  const get = () => {
    const refusal = refusals.get(name);
    if (refusal === undefined) return lib[name];
    throw Object.assign(new Error(refusal), { name: ${JSON.stringify(taughtError)}, stack: "" });
  };
  Object.defineProperty(exports, name, { get, enumerable: true });
}
`;
}

/** What was looked at, why that is closed, and where the answer imports it. */
type Refusal = {
  readonly name: string;
  readonly why: ClosedReason;
  readonly file: string;
  readonly line: number;
};

/** What such a module throws. The message already names the place; a stack would lead to the module, not to the import. */
export function refusalOf(refusal: Refusal): Error {
  return Object.assign(new Error(JSON.stringify(refusal)), { name: taughtError, stack: "" });
}

/** The message for an answer that used something closed; undefined for any other error and for a forged one. */
export function taughtMessage({ name: errorName, message: text }: Thrown): Message | undefined {
  if (errorName !== taughtError) return undefined;
  try {
    const { name, why, file, line }: Record<string, unknown> = Object(JSON.parse(text));
    const isReason = typeof why === "string" && Object.hasOwn(reasons, why);
    if (!isReason || typeof name !== "string") return undefined;
    const place = message("answer.place", { file: String(file), line: Number(line) });
    return message(reasons[why as ClosedReason], { name, place });
  } catch {
    return undefined;
  }
}
