// Messages about code that was copied together with something else; see ../../kernel/lookAlikes, which says the
// same about cells.
import { lookAlikeAt } from "../../kernel/lookAlikes/lookAlikes.js";
import { fenceIn, type LookAlike } from "../../kernel/lookAlikes/marks.js";
import { offsetOf, type Place, placeAt } from "../core/code/place.js";
import type { Message } from "../protocol/message.js";
import { syntaxError } from "./syntaxError.js";

/**
 * Finds code within a Markdown fence, in which a compiler sees nothing wrong because the fence makes it a template
 * string.
 */
export function fenced(source: string, file: string): Message | undefined {
  const fence = fenceIn(source);
  return fence && told(source, file, fence);
}

/** The text at the place of a bundler's error, if it only looks like code. */
export function lookAlikeIn(
  source: string,
  file: string,
  place: Place,
  complaint: string,
): Message | undefined {
  const offset = offsetOf(source, place);
  const found = lookAlikeAt(source, offset, place.length, complaint);
  return found && told(source, file, found);
}

function told(source: string, file: string, { offset, length, message }: LookAlike): Message {
  return syntaxError(file, placeAt(source, offset, length), message);
}
