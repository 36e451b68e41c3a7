// A compiler that meets "−" says that a ; is missing. This says what is there and what to type, for cells and
// exercises alike; only of a place where a compiler has found an error, because in quotes and comments such
// characters are right.

import { conjunction } from "../../lib/words/locale.js";
import { text } from "../words/lookAlikes.js";
import { entityIn, fenceIn, isQuoted, type LookAlike, lineNumbersIn, promptIn } from "./marks.js";
import { codeOf, insteadOfOne, sentenceFor } from "./sentences.js";

/**
 * What stands where a compiler has found an error, if it is something that only looks like code.
 * @param offset - where the error begins, in UTF-16 units
 * @param length - how long the place is
 * @param complaint - what the compiler says
 */
export function lookAlikeAt(
  source: string,
  offset: number,
  length: number,
  complaint = "",
): LookAlike | undefined {
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

function characterIn(source: string, offset: number, length: number): LookAlike | undefined {
  const first = [...source.slice(offset, offset + 2)][0] ?? "";
  const place = source.slice(offset, offset + length);
  // Only a single word is examined beyond its first character, because a longer place may hold strings.
  const characters = /[\s"'`/]/.test(place) || place.length < 2 ? [first] : [...place];
  let at = offset;
  for (const character of characters) {
    const message = partOfName(source, at) ?? sentenceFor(character);
    if (message !== undefined) return { offset: at, length: character.length, message };
    at += character.length;
  }
  return undefined;
}

/** θₜ₊₁ and θ′ are good names in mathematics; raised numbers are powers. */
function partOfName(source: string, offset: number) {
  const [power] = /^[\u2070²³¹\u2074-\u207E]+/.exec(source.slice(offset)) ?? [];
  if (power !== undefined) {
    const plain = power.normalize("NFKC").replace("\u2212", "-");
    return text.raised({ character: power, code: codeOf(power), power: plain });
  }
  const character = source[offset] ?? "";
  const isPrime =
    /[\u2032-\u2034]/.test(character) && /\p{ID_Continue}$/u.test(source.slice(0, offset));
  const isPart = isPrime || /[\u2080-\u208E]/.test(character);
  return isPart ? text.notInNames({ character, code: codeOf(character) }) : undefined;
}

/** A mark of byte order within a word parts it in two, as a space would. */
function partingMark(source: string, offset: number): LookAlike | undefined {
  const message = sentenceFor("\uFEFF");
  if (message === undefined || !/[\p{ID_Continue}$]\uFEFF$/u.test(source.slice(0, offset))) return;
  return { offset: offset - 1, length: 1, message };
}

/** A string that begins with a quote and ends with what only looks like one has no end. */
function quoteIn(
  { line, begin }: { line: string; begin: number },
  complaint: string,
): LookAlike | undefined {
  if (!/unterminated (string|template)|^未终止的(字符串|模板)/i.test(complaint)) return undefined;
  // A mark within a word, as in "don’t", is a correct apostrophe.
  const quotes = [...line.matchAll(/[^\p{ASCII}\p{L}](?!\p{L})/gu)].filter(([character]) =>
    /^["'`]$/.test(insteadOfOne(character) ?? ""),
  );
  const { 0: last = "", index = 0 } = quotes.at(-1) ?? {};
  const message = sentenceFor(last);
  return message === undefined ? undefined : { offset: begin + index, length: 1, message };
}

/** Whoever copied one such character has often copied more of them. */
function withOthers({ offset, message }: LookAlike, line: string, begin: number) {
  const first = [...line.slice(offset - begin)][0];
  const others: Map<string, string> = new Map();
  for (const { 0: character, index } of line.matchAll(/[^\p{ASCII}]/gu)) {
    const instead = insteadOfOne(character);
    if (instead === undefined || character === first || isQuoted(line, index)) continue;
    others.set(character, text.other({ character, instead }));
  }
  if (others.size === 0) return message;
  return text.andOthers({ first: message, others: conjunction([...others.values()]) });
}

/** The compiler's message with what really stands there, which replaces a message that only says it cannot be read. */
export function explained(complaint: string, { message }: LookAlike) {
  return /^(Cannot find name|找不到名称)/.test(complaint)
    ? text.besides({ complaint, message })
    : message;
}
