// Text that students wrote or printed, made safe to show: it moves no cursor, colours nothing, turns no line
// around and hides nothing, whether in a terminal, in a table or in a document.

/**
 * What is not seen as a character but acts on those around it: control characters but line break and tab;
 * marks that turn the direction of writing, join, or have no width; line and paragraph separators; the marks
 * of annotations; tags; and halves of surrogate pairs.
 */
const unseen =
  /(?![\n\t])(?:\u034f|[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}])/gu;

/**
 * The text with everything unseen in it written as an escape of JSON and JavaScript. `\r\n` is a line break like any other; a `\r`
 * alone would overwrite the line.
 *
 * @example visible("a\u202eb\r") // "a\\u202eb\\u000d"
 */
export function visible(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(unseen, jsonEscape);
}

/** The same in a single line with a limit on its characters: for names, and for cells of a table. */
export function visibleLine(text: string, most = Number.POSITIVE_INFINITY): string {
  return shortened(visible(text).replace(/[\n\t]+/g, " "), most);
}

/** A text with a limit on its UTF-16 units, with an ellipsis where it was cut; no character is cut in half. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A character as an escape of JSON and JavaScript, one for each of its UTF-16 units. */
export function jsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
