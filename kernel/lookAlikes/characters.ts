// Characters that come into code when it is copied from a page, a PDF or a chat, or typed on a keyboard for
// another script, and what has to be typed instead.

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
  "±": "+ or -",
  "∓": "- or +",
  "∑": "a loop that adds",
  "∏": "a loop that multiplies",
  "∇": "a name such as gradient",
  "∂": "a name such as derivative",
  "°": "* Math.PI / 180",
  "∈": "includes or a comparison",
  "≈": "Math.abs(a - b) < 1e-9",
  "⌊": "Math.floor(…)",
  "⌋": "Math.floor(…)",
  "⌈": "Math.ceil(…)",
  "⌉": "Math.ceil(…)",
  "‖": "Math.hypot(…)",
};

/** Characters that nobody sees. */
export const invisible: Readonly<Record<string, string>> = {
  "\u00A0": "no-break space",
  "\u00AD": "soft hyphen",
  "\u034F": "combining grapheme joiner",
  "\u061C": "mark of writing direction",
  "\u180E": "Mongolian vowel separator",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200D": "zero-width joiner",
  "\u200E": "mark of writing direction",
  "\u200F": "mark of writing direction",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u202F": "narrow no-break space",
  "\u2060": "word joiner",
  "\u2061": "invisible function application",
  "\u2062": "invisible multiplication sign",
  "\u2063": "invisible comma",
  "\u2064": "invisible plus sign",
  "\u3000": "ideographic space",
  "\uFEFF": "zero-width no-break space, or byte order mark",
  "\uFFFC": "placeholder for a picture",
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
  nbsp: "a space",
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
