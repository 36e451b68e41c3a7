import { codeFrame } from "../core/code/codeFrame.js";
import { columnOf, type Place } from "../core/code/place.js";
import type { Message } from "../protocol/message.js";
import { message } from "../words/message.js";

/** What is wrong at a place in a file, with the line of code. */
export function syntaxError(file: string, code: Place, complaint: Message | string): Message {
  const place = syntaxPlace(file, code);
  return message("syntax.complaint", { place, complaint, frame: codeFrame(code) });
}

export function syntaxPlace(file: string, code: Place): Message {
  return message("syntax.place", { file, line: code.line, column: columnOf(code) });
}
