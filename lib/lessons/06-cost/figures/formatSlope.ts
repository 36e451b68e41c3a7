/**
 * The slope of a line on log axes, with two decimals.
 *
 * @example formatSlope(-0.5) // "−0.50"
 * @example formatSlope(-0.001) // "0.00"
 */
export function formatSlope(exponent: number): string {
  const text = exponent.toFixed(2);
  return Number(text) === 0 ? "0.00" : text.replace("-", "−");
}
