import { powerOfTen } from "../../words/formatNumber.js";

/**
 * How the numbers of an axis are written: as a number times a power of ten where plain numbers would be
 * long, and with enough digits to tell neighbours apart.
 *
 * @param low - where the axis begins
 * @param high - where it ends
 * @returns undefined where plain numbers are short
 * @example tickFormat(0, 150_000)?.(50_000) // "5·10⁴"
 */
export function tickFormat(low: number, high: number): ((value: number) => string) | undefined {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size === 0 || (size < 1e5 && size >= 1e-2)) return undefined;
  const digits = Math.ceil(Math.log10(size / Math.abs(high - low || size))) + 2;
  return (value) => scientific(value, Math.min(Math.max(digits, 2), 15), size);
}

function scientific(value: number, digits: number, size: number): string {
  // Rounding may leave a tiny number in place of 0.
  if (Math.abs(value) < 1e-12 * size) return "0";
  const [mantissa, exponent] = Math.abs(value)
    .toExponential(digits - 1)
    .split("e");
  const factor = Number(mantissa) === 1 ? "" : `${Number(mantissa)}·`;
  return `${value < 0 ? "−" : ""}${factor}${powerOfTen(Number(exponent))}`;
}
