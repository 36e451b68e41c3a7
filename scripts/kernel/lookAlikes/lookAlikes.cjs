// A compiler that meets "−" says that a ; is missing. This says what is there and what to type, for cells and
// exercises alike; only of a place where a compiler has found an error, because in quotes and comments such
// characters are right.
const { entityIn, fenceIn, isQuoted, lineNumbersIn, promptIn } = require("./marks.cjs");
const { codeOf, insteadOfOne, sentenceFor } = require("./sentences.cjs");
const { text } = require("./text.cjs");

/** @typedef {import("./marks.cjs").LookAlike} LookAlike */

/**
 * What stands where a compiler has found an error, if it is something that only looks like code.
 *
 * @param {string} source
 * @param {number} offset - where the error begins, in UTF-16 units
 * @param {number} length - how long the place is
 * @param {string} [complaint] - what the compiler says
 * @returns {LookAlike | undefined}
 */
function lookAlikeAt(source, offset, length, complaint = "") {
  const before = source.slice(0, offset);
  const begin = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const [line = ""] = source.slice(begin).split(/[\n\r]/, 1);
  const place = { source, line, begin, column: offset - begin, length };
  const mark = fenceIn(source) ?? promptIn(place) ?? lineNumbersIn(place) ?? entityIn(place);
  if (mark !== undefined) return mark;
  const found =
    characterIn(source, offset, length) ?? partingMark(source, offset) ?? quoteIn(place, complaint);
  return found && { ...found, message: withOthers(found, line, begin) };
}

/**
 * @param {string} source
 * @param {number} offset
 * @param {number} length
 * @returns {LookAlike | undefined}
 */
function characterIn(source, offset, length) {
  const first = [...source.slice(offset, offset + 2)][0] ?? "";
  const place = source.slice(offset, offset + length);
  // Beyond its first character only a single word is looked at: a longer place may have texts in it.
  const characters = /[\s"'`/]/.test(place) || place.length < 2 ? [first] : [...place];
  let at = offset;
  for (const character of characters) {
    const message = partOfName(source, at) ?? sentenceFor(character);
    if (message !== undefined) return { offset: at, length: character.length, message };
    at += character.length;
  }
  return undefined;
}

/**
 * θₜ₊₁ and θ′ are good names in mathematics; raised numbers are powers.
 *
 * @param {string} source
 * @param {number} offset
 */
function partOfName(source, offset) {
  const [power] = /^[\u2070²³¹\u2074-\u207E]+/.exec(source.slice(offset)) ?? [];
  if (power !== undefined) {
    return text.raised(power, codeOf(power), power.normalize("NFKC").replace("\u2212", "-"));
  }
  const character = source[offset] ?? "";
  const isPrime =
    /[\u2032-\u2034]/.test(character) && /\p{ID_Continue}$/u.test(source.slice(0, offset));
  const isPart = isPrime || /[\u2080-\u208E]/.test(character);
  return isPart ? text.notInNames(character, codeOf(character)) : undefined;
}

/**
 * A mark of byte order within a word parts it in two, as a space would.
 *
 * @param {string} source
 * @param {number} offset
 * @returns {LookAlike | undefined}
 */
function partingMark(source, offset) {
  const message = sentenceFor("\uFEFF");
  if (message === undefined || !/[\p{ID_Continue}$]\uFEFF$/u.test(source.slice(0, offset))) return;
  return { offset: offset - 1, length: 1, message };
}

/**
 * A text that begins with a quote and ends with what only looks like one has no end.
 *
 * @param {{ line: string, begin: number }} place
 * @param {string} complaint
 * @returns {LookAlike | undefined}
 */
function quoteIn({ line, begin }, complaint) {
  if (!/unterminated (string|template)/i.test(complaint)) return undefined;
  // Not one within a word, as in "don’t": that is an apostrophe, and right.
  const quotes = [...line.matchAll(/[^\p{ASCII}\p{L}](?!\p{L})/gu)].filter(([character]) =>
    /^["'`]$/.test(insteadOfOne(character) ?? ""),
  );
  const { 0: last = "", index = 0 } = quotes.at(-1) ?? {};
  const message = sentenceFor(last);
  return message === undefined ? undefined : { offset: begin + index, length: 1, message };
}

/**
 * Whoever copied one such character has often copied more of them.
 *
 * @param {LookAlike} found
 * @param {string} line
 * @param {number} begin
 */
function withOthers({ offset, message }, line, begin) {
  const first = [...line.slice(offset - begin)][0];
  /** @type {Map<string, string>} */
  const others = new Map();
  for (const { 0: character, index } of line.matchAll(/[^\p{ASCII}]/gu)) {
    const instead = insteadOfOne(character);
    if (instead === undefined || character === first || isQuoted(line, index)) continue;
    others.set(character, text.other(character, instead));
  }
  return others.size === 0 ? message : text.andOthers(message, [...others.values()]);
}

/**
 * What a compiler says, with what stands there: in the place of what only says that it can't be read.
 *
 * @param {string} complaint
 * @param {LookAlike} found
 */
function explained(complaint, { message }) {
  return /^Cannot find name/.test(complaint) ? text.besides(complaint, message) : message;
}

module.exports = { lookAlikeAt, explained };
