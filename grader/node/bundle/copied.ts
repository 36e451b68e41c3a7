// What is said of code that was copied with more than code in it; see ../kernel/lookAlikes, which says the
// same of cells.
import { lookAlikeAt } from "../../../kernel/lookAlikes/lookAlikes.js";
import { fenceIn, type LookAlike } from "../../../kernel/lookAlikes/marks.js";
import { codeFrame, type Place } from "../../core/code/codeFrame.js";
import { columnOf, offsetOf, placeAt } from "../../core/code/place.js";
import { problems } from "../../words/text.js";

/** Code within a Markdown fence, in which a compiler finds nothing wrong: for it, that is a text in quotes. */
export function fenced(source: string, file: string): string | undefined {
  const fence = fenceIn(source);
  return fence && told(source, file, fence);
}

/** What stands where the bundler has found an error, if it only looks like code. */
export function lookAlikeIn(
  source: string,
  file: string,
  place: Place,
  complaint: string,
): string | undefined {
  const offset = offsetOf(source, place);
  const found = lookAlikeAt(source, offset, place.length, complaint);
  return found && told(source, file, found);
}

function told(source: string, file: string, { offset, length, message }: LookAlike): string {
  const place = placeAt(source, offset, length);
  return problems.syntax(problems.at(file, place.line, columnOf(place)), message, codeFrame(place));
}
