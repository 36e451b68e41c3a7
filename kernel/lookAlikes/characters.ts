// Characters that come into code when it is copied from a page, a PDF or a chat, or typed on a keyboard for
// another script, and what has to be typed instead.
import type { text } from "../words/lookAlikes.js";

/** The characters that look like one which is typed. */
const typed: Readonly<Record<string, string>> = {
  "-": "\u2212\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u02D7\uFE58\uFE63\u30FC",
  "*": "×·⋅∙•∗✱✕✖⨯⨉╳\u2219\u0387\u30FB",
  "/": "÷∕⁄⟋\u29F8",
  '"': "\u201C\u201D\u201E\u201F«»\u2033\u2036\u301D\u301E\u02BA",
  "'": "\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u2035\u02B9\u02BC\u02BB´",
  ";": "\u037E\u061B",
  ",": "\u060C\u3001",
  ":": "\u2236\uA789",
  "|": "\u2223\u00A6\u2502",
  "||": "\u2225∨",
  "&&": "∧",
  "!": "¬\u01C3",
  "<=": "≤⩽≦",
  ">=": "≥⩾≧",
  "!==": "≠",
  "===": "≡≣",
  "=>": "→⇒⟶⟹↦",
  "=": "\u2254\u225D←",
  "...": "…\u22EF",
  ".": "\u3002",
  "^": "\u02C6",
  "~": "\u223C\u301C\u02DC",
  "[": "\u3010\u3014\u27E6",
  "]": "\u3011\u3015\u27E7",
  "(": "\u2768",
  ")": "\u2769",
  "<": "\u3008\u27E8\u2329\u300A",
  ">": "\u3009\u27E9\u232A\u300B",
};

/** Signs of mathematics, and how TypeScript says them. */
export const written: Readonly<Record<string, string>> = {
  "√": "Math.sqrt(…)",
  "∛": "Math.cbrt(…)",
  "∞": "Infinity",
  "°": "* Math.PI / 180",
  "≈": "Math.abs(a - b) < 1e-9",
  "⌊": "Math.floor(…)",
  "⌋": "Math.floor(…)",
  "⌈": "Math.ceil(…)",
  "⌉": "Math.ceil(…)",
  "‖": "Math.hypot(…)",
};

/** Signs of mathematics that are said in words, by the words' keys. */
export const writtenInWords: Readonly<Record<string, keyof typeof text.instead>> = {
  "±": "plusOrMinus",
  "∓": "minusOrPlus",
  "∑": "sum",
  "∏": "product",
  "∇": "gradient",
  "∂": "derivative",
  "∈": "element",
};

/** Characters that nobody sees, by the keys of their names. */
export const invisible: Readonly<Record<string, keyof typeof text.invisibleNames>> = {
  "\u00A0": "noBreakSpace",
  "\u00AD": "softHyphen",
  "\u034F": "graphemeJoiner",
  "\u061C": "direction",
  "\u180E": "vowelSeparator",
  "\u200B": "zeroWidthSpace",
  "\u200C": "zeroWidthNonJoiner",
  "\u200D": "zeroWidthJoiner",
  "\u200E": "direction",
  "\u200F": "direction",
  "\u2028": "lineSeparator",
  "\u2029": "paragraphSeparator",
  "\u202F": "narrowNoBreakSpace",
  "\u2060": "wordJoiner",
  "\u2061": "functionApplication",
  "\u2062": "multiplication",
  "\u2063": "comma",
  "\u2064": "plus",
  "\u3000": "ideographicSpace",
  "\uFEFF": "byteOrderMark",
  "\uFFFC": "placeholder",
};

/** What HTML writes for a character. */
export const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  "#39": "'",
  "#34": '"',
  le: "<=",
  ge: ">=",
  ne: "!==",
  minus: "-",
  times: "*",
  middot: "*",
  rarr: "=>",
};

export const insteadOf = new Map(
  Object.entries(typed).flatMap(([instead, characters]) =>
    [...characters].map((character) => [character, instead] as const),
  ),
);
