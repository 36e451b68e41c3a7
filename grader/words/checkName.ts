import type { Message } from "../protocol/message.js";
import { isKnown } from "./tell.js";

/** The name of a check: the title of one of the course's is a key of its words, and any other title is a sentence. */
export function checkName(id: string, title: string): Message {
  const messageId = `${id}.checks.${title}`;
  return { messageId: isKnown(messageId) ? messageId : title };
}
