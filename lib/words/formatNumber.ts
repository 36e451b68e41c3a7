const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A power of ten as it is printed.
 *
 * @example powerOfTen(-12) // "10⁻¹²"
 */
export function powerOfTen(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => raised[Number(digit)]);
  return `10${exponent < 0 ? "⁻" : ""}${digits.join("")}`;
}

/**
 * A number as running text says it: three significant digits, and a power of ten where zeros would
 * have to be counted.
 *
 * @example formatNumber(0.123456) // "0.123"
 * @example formatNumber(-0.0000012) // "−1.2·10⁻⁶"
 */
export function formatNumber(value: number): string {
  return formatToDigits(value, 3);
}

/**
 * The same with a given number of significant digits.
 *
 * @example formatToDigits(2 / 3, 4) // "0.6667"
 */
export function formatToDigits(value: number, digits: number): string {
  const size = Math.abs(value);
  if (size !== 0 && Number.isFinite(value) && (size < 1e-4 || size >= 1e6)) {
    const [mantissa, exponent] = size.toExponential(digits - 1).split("e");
    const power = powerOfTen(Number(exponent));
    const sign = value < 0 ? "−" : "";
    return `${sign}${Number(mantissa) === 1 ? "" : `${Number(mantissa)}·`}${power}`;
  }
  return String(Number(value.toPrecision(digits))).replace("-", "−");
}
