const minus = /[−–—‒﹣－]/g;
const thinSpaces = /[\u00a0\u2000-\u200b\u202f\u205f\u3000]/g;
const fractions: Readonly<Record<string, string>> = {
  "½": "1/2",
  "⅓": "1/3",
  "⅔": "2/3",
  "¼": "1/4",
  "¾": "3/4",
  "⅕": "1/5",
  "⅛": "1/8",
};
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * The numbers that a text may mean, as people write them: with a comma or a point before the decimals, with
 * commas, points, apostrophes or blanks between thousands, with a real minus sign, as a fraction, a power or a
 * percentage, with full-width digits, and with a few words around it. "1,250" may be either of two.
 *
 * @returns an empty list if it is none
 * @example parseNumbers("−0,5") // [-0.5]
 * @example parseNumbers("15'700") // [15700]
 * @example parseNumbers("1,250") // [1.25, 1250]
 * @example parseNumbers("x = 1/4") // [0.25]
 * @example parseNumbers("50 %") // [0.5, 50]
 */
export function parseNumbers(text: string): number[] {
  const plain = bare(text);
  const percent = /^(.+?)\s*%$/.exec(plain);
  if (percent) return numbersIn(percent[1]).flatMap((number) => [number / 100, number]);
  return numbersIn(plain);
}

/** The text in plain characters, without anything around its number: "x = ", "about ", a unit. */
function bare(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[０-９．，％＋＝／]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(thinSpaces, " ")
    .replace(minus, "-")
    .replace(/[½⅓⅔¼¾⅕⅛]/g, (sign) => ` ${fractions[sign]}`)
    .trim()
    .replace(/^(?:[^\W\d_]|[α-ωΑ-Ω])[\w₀-₉()]*\s*[=≈:]\s*/u, "")
    .replace(/^(?:about|approximately|approx\.?|around|roughly|circa|ca\.?|约|大约|[≈~=])\s*/i, "")
    .replace(/\s*(?:nats?|steps?|updates?|times)$/i, "")
    .replace(/^\+\s*/, "")
    .replace(/^-\s+/, "-")
    .trim();
}

function numbersIn(plain: string): number[] {
  const mixed = /^(-?)(\d+) (\d+)\/(\d+)$/.exec(plain);
  if (mixed) {
    const [, sign, whole, over, under] = mixed;
    return finite([Number(`${sign}1`) * (Number(whole) + Number(over) / Number(under))]);
  }
  const [over = "", under = "1", ...more] = plain.split("/").map((part) => part.trim());
  if (over === "" || more.length > 0) return [];
  const divisors = wholeOrDecimal(under);
  return finite(wholeOrDecimal(over).flatMap((number) => divisors.map((by) => number / by)));
}

/** One number without a fraction bar: as decimals, then as thousands. */
function wholeOrDecimal(text: string): number[] {
  const power = powerIn(text);
  if (power !== undefined) return [power];
  if (!/\d/.test(text)) return [];
  const decimal = /^-?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i.test(text)
    ? [Number(text.replace(",", "."))]
    : [];
  const [grouped, mark = ""] =
    /^-?[1-9]\d{0,2}([.,'’ ])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/.exec(text) ?? [];
  if (grouped === undefined) return decimal;
  const whole = Number(text.replaceAll(mark, "").replace(",", "."));
  return [...decimal, whole];
}

/** 10^3, 10³, 10**3, 2·10^-3, 2 x 10³. */
function powerIn(text: string): number | undefined {
  const lowered = text.replace(/([⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/, (_, sign: string, digits: string) => {
    const number = [...digits].map((digit) => raised.indexOf(digit)).join("");
    return `^${sign === "" ? "" : "-"}${number}`;
  });
  const found = /^(?:(-?[\d.,]+)\s*[·×*x]\s*)?(-?)(\d+)\s*(?:\^|\*\*)\s*\(?([+-]?\d+)\)?$/.exec(
    lowered,
  );
  if (!found) return undefined;
  const [, factor = "1", sign, base, exponent] = found;
  const size = Number(factor.replace(",", ".")) * Number(base) ** Number(exponent);
  return sign === "-" ? -size : size;
}

const finite = (numbers: readonly number[]) => [...new Set(numbers.filter(Number.isFinite))];
