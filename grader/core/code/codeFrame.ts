import type { Place } from "./place.js";

const longestLine = 100;

/** A line of code with its number and, below it, a mark under the place that is meant. */
export function codeFrame({ line, column, length, lineText }: Place): string {
  const number = String(line);
  // If the line is too long, show the part around the place.
  const cut = column + length > longestLine ? Math.max(0, column - longestLine / 2) : 0;
  const before = [...withoutHalves(lineText.slice(cut, column))];
  const marked = [...lineText.slice(column, column + length)];
  const after = [...withoutHalves(lineText.slice(column + length, cut + longestLine))];
  const shown = [...before, ...marked].slice(0, longestLine);
  const code = [...shown, ...after].map(shownAs).join("");
  const mark = "^".repeat(Math.max(1, widthOf(shown.slice(before.length))));
  return [
    `  ${number} │ ${code}`,
    `  ${" ".repeat(number.length)} ╵ ${before.map(blank).join("")}${mark}`,
  ].join("\n");
}

/** Half a character is left where a text was cut within one. */
function withoutHalves(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}

function shownAs(character: string): string {
  return /[\t\v\f]/.test(character) ? " " : character;
}

/** A space as wide as a character. For a wide character it is the wide space, which fits in every font that has both. */
function blank(character: string): string {
  const width = widthOf([character]);
  if (width < 2) return " ".repeat(width);
  return character.length === 2 ? "  " : "\u3000";
}

function widthOf(characters: readonly string[]): number {
  return characters.map(width).reduce((sum, width) => sum + width, 0);
}

/** The columns that a terminal gives a character: two for East Asian ones and emoji, none for marks on others. */
function width(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

const wide =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
