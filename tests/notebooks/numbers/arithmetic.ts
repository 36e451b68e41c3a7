import { evaluate } from "mathjs";
import { numbersIn, says } from "./proseNumbers.js";

/** A statement of the prose that one number expression equals another, and where it stands. */
export type Equation = {
  readonly text: string;
  readonly holds: boolean;
  readonly start: number;
  readonly end: number;
};

type Side = { readonly text: string; readonly start: number; readonly value: number | undefined };

/** Mathematics between dollars, or arithmetic in plain text. */
const formula =
  /\$\$[\s\S]+?\$\$|\$[^$\n]+\$|(?<![\p{L}\d^_])(?:log |[\d.()+−·×/²³½¼⅛ ])+(?:[=≈](?:log |[\d.()+−·×/²³½¼⅛ ])+)+/gu;
const relation = /=|\\approx|≈/g;
/** A new line goes on with the equation above if it begins with a relation. */
const separator =
  /\\\\(?!\s*&?\s*(?:=|\\approx))|\\quad|\\qquad|,(?!\d{3})|<|>|\\l[et]\b|\\g[et]\b/;

/** The equations between numbers in the mathematics of a text, such as $\log 2 \approx 0.693$, and whether they hold. */
export function equationsIn(text: string): Equation[] {
  return [...text.matchAll(formula)].flatMap((match) =>
    pieces(match[0], separator, match.index).flatMap((statement) => {
      const sides = pieces(statement.text, relation, statement.start).map(
        (piece): Side => ({ ...piece, value: numberFrom(piece.text) }),
      );
      const known = sides.filter(({ value }) => value !== undefined);
      return known.slice(1).map((right, i) => equation(text, known[i] ?? right, right));
    }),
  );
}

function equation(text: string, left: Side, right: Side): Equation {
  const [start, end] = [left.start, right.start + right.text.length];
  const stated = text.slice(start, end);
  return { text: stated.trim(), holds: equal(left, right, /≈|\\approx/.test(stated)), start, end };
}

/**
 * Equal but for rounding: of the arithmetic, or of a side that is written as one number. A whole number
 * is rounded only where ≈ says so.
 */
function equal(left: Side, right: Side, about: boolean): boolean {
  const [a = Number.NaN, b = Number.NaN] = [left.value, right.value];
  const rounding = 1e-9 * Math.max(1, Math.abs(a));
  return Math.abs(a - b) <= rounding || rounds(left, b, about) || rounds(right, a, about);
}

function rounds({ text }: Side, exact: number, about: boolean): boolean {
  const [number, ...more] = numbersIn(text);
  const written = about ? /^ *-?[\d.]+$/ : /^ *-?\d+\.\d+$/;
  const alone = more.length === 0 && written.test(plain(text));
  return alone && number !== undefined && says(number, exact);
}

/** The value of a side that has no letters but those of functions; undefined for any other. */
function numberFrom(tex: string): number | undefined {
  try {
    const value: unknown = evaluate(plain(tex));
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What TeX and typography write, as mathjs writes it; in this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [
    /\\\\|\\(?:left|right|bigl|bigr)\b|\\[,;! ]|\\(?:begin|end)\{aligned\}|\\text\{[^{}]*\}|[$&]/g,
    " ",
  ],
  [/\\[td]?frac\s*(\d)\s*(\d)/g, "($1/$2)"],
  [/\\[td]?frac\{([^{}]*)\}\{([^{}]*)\}/g, "(($1)/($2))"],
  [/\\log_2/g, "log2"],
  [/\\(log|exp|sqrt|max|min)\b/g, "$1"],
  [/\b(log2?)\s*(\d[\d.]*)/g, "$1($2)"],
  [/\\cdot|\\times|·|×/g, "*"],
  [/−/g, "-"],
  [/½/g, "(1/2)"],
  [/¼/g, "(1/4)"],
  [/⅛/g, "(1/8)"],
  [/²/g, "^2"],
  [/³/g, "^3"],
  [/\{,\}|(?<=\d),(?=\d{3})/g, ""],
  [/\{/g, "("],
  [/\}/g, ")"],
  [/[.\s]+$/, ""],
];

const plain = (tex: string) => spellings.reduce((text, [from, to]) => text.replace(from, to), tex);

/** The parts of a text between matches of a pattern, with their places. */
function pieces(text: string, pattern: RegExp, offset: number): { text: string; start: number }[] {
  const cuts = [...text.matchAll(new RegExp(pattern, "g"))];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), text.length];
  return starts.map((start, i) => ({ text: text.slice(start, ends[i]), start: start + offset }));
}
