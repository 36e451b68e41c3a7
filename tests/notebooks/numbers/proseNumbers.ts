/** A number as prose writes it, with its sign. */
export type ProseNumber = {
  readonly text: string;
  /** The values it may stand for: 58% is 58, or 0.58. */
  readonly readings: readonly { readonly value: number; readonly halfUnit: number }[];
  readonly start: number;
  readonly end: number;
};

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const words: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

const digits = String.raw`\d+(?:(?:,|\{,\})\d{3}(?!\d))*(?:\.\d+)?`;
const power = String.raw`10(?:\^\{?(-?\d+)\}?|([⁻${superscripts}]+))`;
/** A minus that belongs to the number, not one between two numbers or a hyphen. */
const sign = String.raw`((?<![\w)}\]])[−-])?`;
const anyNumber = new RegExp(
  String.raw`${sign}(?<![\w.^\\])(?:(?:(${digits}) ?(?:\\cdot|·|×) ?)?${power}|(${digits})(?:e(-?\d+))?)(?: ?(\\?%|percent|thousand|million|billion))?`,
  "g",
);

/** The numbers in a text, in TeX or plain, in order: 0.05, 8,000, 10^{-6}, 10⁻⁶, 1.8 · 10^{308}, 4.8 million, 58%. */
export function numbersIn(text: string): ProseNumber[] {
  return [...text.matchAll(anyNumber)].map((match) => {
    const [all, minus, factor, tex, unicode, plain, e, unit = ""] = match;
    const mantissa = (plain ?? factor ?? "1").replace(/\{?,\}?/g, "");
    const decimals = mantissa.split(".")[1]?.length ?? 0;
    const scale = 10 ** Number(e ?? tex ?? plainDigits(unicode ?? "⁰")) * (words[unit] ?? 1);
    const value = (minus === undefined ? 1 : -1) * Number(mantissa) * scale;
    const halfUnit = 0.5 * 10 ** -decimals * scale;
    const percent = unit.includes("%") || unit === "percent";
    return {
      text: all,
      readings: [
        { value, halfUnit },
        ...(percent ? [{ value: value / 100, halfUnit: halfUnit / 100 }] : []),
      ],
      start: match.index,
      end: match.index + all.length,
    };
  });
}

const plainDigits = (unicode: string) =>
  unicode.replace("⁻", "-").replace(/[^-]/g, (digit) => String(superscripts.indexOf(digit)));

/** Whether a number of the prose is this value, rounded to the digits that the prose gives. */
export function says({ readings }: ProseNumber, exact: number): boolean {
  return readings.some(({ value, halfUnit }) => Math.abs(value - exact) <= halfUnit * (1 + 1e-9));
}

/**
 * Whole numbers up to 10 are mostly no results: they count what stands on the page, or are
 * coefficients of a formula.
 */
export function isSmallCount({ readings, text }: ProseNumber): boolean {
  const value = readings[0]?.value ?? 0;
  return Number.isInteger(value) && Math.abs(value) <= 10 && !text.includes("%");
}
