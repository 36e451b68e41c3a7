// What the grader says, as data. Words are chosen only where a message is shown, so that one stored result can be
// read in any language.

/** A parameter of a message; one that is itself a message is put into words first. */
export type Parameter = string | number | boolean | Message | readonly Parameter[];

/**
 * What there is to say: the dotted path of a message in a catalogue, such as `answer.timeout`, and its parameters.
 * An id that no catalogue has is a sentence written by a teacher, and is shown as it stands.
 */
export type Message = {
  readonly messageId: string;
  readonly parameters?: Readonly<Record<string, Parameter>>;
};

/** No text that a person writes begins with it, and {@link withoutMark} takes it out of what an answer says. */
const mark = "\u0001";

/**
 * A message as a string, for what takes nothing but strings, such as the second argument of `expect`.
 *
 * @example decodeMessage(encodeMessage({ messageId: "shape.nothing" })) // { messageId: "shape.nothing" }
 */
export function encodeMessage(message: Message): string {
  return mark + JSON.stringify(message);
}

/**
 * The message that a string was made of; any other string is a sentence, whose id is the sentence itself.
 *
 * @example decodeMessage("the sum") // { messageId: "the sum" }
 */
export function decodeMessage(text: string): Message {
  const sentence = { messageId: text };
  if (!text.startsWith(mark)) return sentence;
  try {
    const message: unknown = JSON.parse(text.slice(mark.length));
    return isMessage(message) ? message : sentence;
  } catch {
    return sentence;
  }
}

/** Makes sure that a text can't pass for a message; used on everything that an answer throws, returns or prints. */
export function withoutMark(text: string): string {
  return text.replaceAll(mark, "");
}

/** Whether a value is a message, which may hold others. */
export function isMessage(value: unknown): value is Message {
  const { messageId, parameters = {} } = Object(value);
  const isRecord = typeof parameters === "object" && parameters !== null;
  return typeof messageId === "string" && isRecord && Object.values(parameters).every(isParameter);
}

function isParameter(value: unknown): value is Parameter {
  if (Array.isArray(value)) return value.every(isParameter);
  return ["string", "number", "boolean"].includes(typeof value) || isMessage(value);
}
