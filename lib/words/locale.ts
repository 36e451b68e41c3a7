import { type Language, language } from "./language.js";
import type { Category } from "./types.js";

/**
 * What stands between the items of a list. Intl.ListFormat has no answer for both languages: its
 * "unit" lists are "a, b, c" in English and "abc" in Chinese, and it knows no semicolons.
 */
const separators: Record<
  Language,
  { readonly items: string; readonly clauses: string; readonly sentences: string }
> = {
  en: { items: ", ", clauses: "; ", sentences: " " },
  zh: { items: "、", clauses: "；", sentences: "" },
};

/**
 * Names or values in a row.
 *
 * @example list(["a", "b", "c"]) // "a, b, c"
 * @example list(["a", "b", "c"], "zh") // "a、b、c"
 */
export function list(items: readonly string[], inLanguage = language()): string {
  return items.join(separators[inLanguage].items);
}

/**
 * Items in a sentence that means all of them; each may be several words.
 *
 * @example conjunction(["a", "b", "c"]) // "a, b, and c"
 * @example conjunction(["换甲", "换乙"], "zh") // "换甲，换乙"
 */
export function conjunction(items: readonly string[], inLanguage = language()): string {
  return inLanguage === "zh" ? items.join("，") : listFormat(inLanguage).format(items);
}

/**
 * Whole clauses in one sentence; they may have commas of their own.
 *
 * @example clauses(["θ = 1, J = 1", "θ = 2, J = 4"]) // "θ = 1, J = 1; θ = 2, J = 4"
 */
export function clauses(items: readonly string[], inLanguage = language()): string {
  return items.join(separators[inLanguage].clauses);
}

/**
 * Whole sentences, one after the other.
 *
 * @example sentences(["It falls.", "It rises."]) // "It falls. It rises."
 */
export function sentences(parts: readonly string[], inLanguage = language()): string {
  return parts.join(separators[inLanguage].sentences);
}

/**
 * The sentences that there are, one after the other.
 *
 * @example sentencesThere(["It falls.", "", undefined]) // "It falls."
 */
export function sentencesThere(parts: readonly (string | undefined)[]): string {
  return sentences(parts.filter((part): part is string => Boolean(part)));
}

/**
 * A value right after words: Chinese has a space before what does not begin with a Chinese character or mark, where
 * English has one in any case, among its words.
 *
 * @example afterWords("0.3", "zh") // " 0.3"
 * @example afterWords("长度 3", "zh") // "长度 3"
 */
export function afterWords(value: string, inLanguage = language()): string {
  return inLanguage === "en" || wide.test(value.charAt(0)) ? value : ` ${value}`;
}

/**
 * The columns that a text takes where all letters are equally wide: a Chinese character takes two.
 *
 * @example widthOf("通过 1/2") // 8
 */
export function widthOf(text: string): number {
  return Array.from(text, (character) => (wide.test(character) ? 2 : 1)).reduce<number>(
    (sum, columns) => sum + columns,
    0,
  );
}

/**
 * A text with spaces after it, up to a number of columns.
 *
 * @example padded("通过", 6) + "|" // "通过  |"
 */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}

/**
 * A number in full, without rounding, grouping or powers of ten.
 *
 * @example formatExactly(-1234567.125) // "−1234567.125"
 * @example formatExactly(1e-12) // "0.000000000001"
 */
export function formatExactly(value: number, inLanguage = language()): string {
  // Adding 0 turns −0 into 0. Intl writes a hyphen instead of a minus sign.
  return numberFormat(inLanguage)
    .format(value + 0)
    .replace("-", "−");
}

/**
 * A number with grouped thousands and at most twelve digits.
 *
 * @example formatGrouped(-15700.5) // "−15,700.5"
 */
export function formatGrouped(value: number, inLanguage = language()): string {
  return value.toLocaleString(inLanguage, { maximumSignificantDigits: 12 }).replace("-", "−");
}

/**
 * The plural category of a count.
 *
 * @example pluralCategory(1) // "one"
 * @example pluralCategory(1, "zh") // "other"
 */
export function pluralCategory(count: number, inLanguage = language()): Category {
  return pluralRules(inLanguage).select(count);
}

/** Chinese characters, and the punctuation that is as wide. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

const numberFormat = perLanguage(
  (one) => new Intl.NumberFormat(one, { useGrouping: false, maximumSignificantDigits: 21 }),
);
const listFormat = /* @__PURE__ */ perLanguage(
  (one) => new Intl.ListFormat(one, { type: "conjunction" }),
);
const pluralRules = perLanguage((one) => new Intl.PluralRules(one));

/** Makes Intl's costly objects once for each language, when they are first asked for. */
function perLanguage<T>(make: (one: Language) => T): (one: Language) => T {
  const made = new Map<Language, T>();
  return (one) => {
    const value = made.get(one) ?? make(one);
    made.set(one, value);
    return value;
  };
}
