// The sentence about one character.

import { text } from "../words/lookAlikes.js";
import { insteadOf, invisible, written, writtenInWords } from "./characters.js";

/** What is to be typed for a character, if it is a sign that only looks like one. */
export function insteadOfOne(character: string) {
  const known = insteadOf.get(character);
  if (known !== undefined || /^[\p{ASCII}\p{No}\p{L}]*$/u.test(character)) return known;
  // This covers full-width and small forms, and the digits of mathematical alphabets.
  const plain = character.normalize("NFKC");
  return /^[!-~]+$/.test(plain) ? plain : undefined;
}

export function sentenceFor(character: string): string | undefined {
  if (character === "" || /^\p{ASCII}$/u.test(character)) return undefined;
  const code = codeOf(character);
  const unseen = invisible[character];
  if (unseen !== undefined) return text.invisible({ name: text.invisibleNames[unseen], code });
  const instead = insteadOfOne(character);
  if (instead !== undefined) return text.typed({ character, code, instead });
  const expression = written[character];
  if (expression !== undefined) return text.written({ character, code, instead: expression });
  const words = writtenInWords[character];
  if (words !== undefined) return text.written({ character, code, instead: text.instead[words] });
  return sentenceForKind(character, code);
}

function sentenceForKind(character: string, code: string) {
  const plain = character.normalize("NFKC");
  if (/[\p{Cf}\p{Cc}\p{Zs}]/u.test(character))
    return text.invisible({ name: text.invisibleNames.unnamed, code });
  // Full-width letters are letters, but those of another name; a fraction is a number.
  if (/^[!-~]+$/.test(plain)) return text.typed({ character, code, instead: plain });
  if (/^\d+\u2044\d+$/.test(plain)) {
    return text.written({ character, code, instead: `(${plain.replace("\u2044", " / ")})` });
  }
  if (/\p{ID_Continue}/u.test(character)) return undefined;
  return text.unknown({ character, code });
}

export function codeOf(character: string) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
