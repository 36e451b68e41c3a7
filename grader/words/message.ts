import type { Names, Plural } from "../../lib/words/types.js";
import type { Message, Parameter } from "../protocol/message.js";
import type { en } from "./en/messages.js";

/** The dotted path of each message in a catalogue. */
export type Ids<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string | Plural
    ? Key
    : `${Key}.${Ids<Words[Key]>}`;
}[keyof Words & string];

type At<Words, Id> = Id extends keyof Words
  ? Words[Id]
  : Id extends `${infer Key extends keyof Words & string}.${infer Rest}`
    ? At<Words[Key], Rest>
    : never;

/** What follows the id of a message: its parameters, if it has any. */
export type Filling<Words, Id> = [Names<At<Words, Id>>] extends [never]
  ? []
  : [parameters: { readonly [Name in Names<At<Words, Id>>]: Parameter }];

/** The ids of the grader's own messages. */
export type MessageId = Ids<typeof en>;

/**
 * A message of the grader's, of which the compiler knows the id and the parameters. It holds no words, so that what
 * makes messages need not carry them.
 *
 * @example message("answer.timeout", { seconds: 1 }) // { messageId: "answer.timeout", parameters: { seconds: 1 } }
 */
export function message<Id extends MessageId>(
  messageId: Id,
  ...[parameters]: Filling<typeof en, Id>
): Message {
  return parameters === undefined ? { messageId } : { messageId, parameters };
}
