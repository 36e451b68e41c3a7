// A finding about a wrong answer: an id, put into words only where it is shown.
import type { Message } from "../protocol/message.js";
import type { Slips } from "./words/words.js";

/** A slip that could happen in any function, such as `result.negated`. */
export type SlipId = {
  [Group in keyof Slips]: `${Group}.${keyof Slips[Group] & string}`;
}[keyof Slips];

/** The parameters of a finding; a number is shown as in code, such as 1e-9. */
type Parameters = Readonly<Record<string, string | number | Finding>>;

/** A slip, or a mistake of the exercise's own. */
export type Finding = ({ readonly slip: SlipId } | { readonly mistake: string }) & {
  readonly parameters?: Parameters;
};

/** A finding in two messages: a few words, and a sentence to the student. */
export type FindingMessages = { readonly name: Message; readonly explanation: Message };

/**
 * @param exercise - whose mistake it may be, such as `03-softmax/softmax`
 * @example messagesOf("03-softmax/softmax", { mistake: "noShift" }).name
 * // { messageId: "03-softmax/softmax.mistakes.noShift.name" }
 */
export function messagesOf(exercise: string, finding: Finding): FindingMessages {
  return {
    name: messageOf(exercise, finding, "name"),
    explanation: messageOf(exercise, finding, "explanation"),
  };
}

function messageOf(exercise: string, finding: Finding, kind: keyof FindingMessages): Message {
  const path =
    "slip" in finding ? `slips.${finding.slip}` : `${exercise}.mistakes.${finding.mistake}`;
  const { parameters } = finding;
  if (parameters === undefined) return { messageId: `${path}.${kind}` };
  const told = Object.entries(parameters).map(([key, value]) => [
    key,
    typeof value === "object" ? messageOf(exercise, value, kind) : String(value),
  ]);
  return { messageId: `${path}.${kind}`, parameters: Object.fromEntries(told) };
}
