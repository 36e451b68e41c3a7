import type { Placeholders, Plural } from "../../lib/words/types.js";
import type { Message, Parameter } from "../protocol/message.js";
import type { en } from "./en/messages.js";

/** The dotted path of each message in a catalogue. */
type Ids<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string | Plural
    ? Key
    : `${Key}.${Ids<Words[Key]>}`;
}[keyof Words & string];

type At<Words, Id> = Id extends keyof Words
  ? Words[Id]
  : Id extends `${infer Key extends keyof Words & string}.${infer Rest}`
    ? At<Words[Key], Rest>
    : never;

type Names<Said> = Said extends string ? Placeholders<Said> : Placeholders<Said[keyof Said]>;

/** The ids of the grader's own messages. */
export type MessageId = Ids<typeof en>;

type ParametersOf<Id> = { readonly [Name in Names<At<typeof en, Id>>]: Parameter };

/**
 * A message of the grader's, of which the compiler knows the id and the parameters. It holds no words, so that what
 * makes messages need not carry them.
 *
 * @example message("answer.timeout", { seconds: 1 }) // { messageId: "answer.timeout", parameters: { seconds: 1 } }
 */
export function message<Id extends MessageId>(
  messageId: Id,
  ...[parameters]: [Names<At<typeof en, Id>>] extends [never] ? [] : [parameters: ParametersOf<Id>]
): Message {
  return parameters === undefined ? { messageId } : { messageId, parameters };
}
