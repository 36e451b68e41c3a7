/**
 * The slope of a line on log axes, with two decimals.
 *
 * @example formatSlope(-0.5) // "−0.50"
 */
export function formatSlope(exponent: number): string {
  return exponent.toFixed(2).replace("-", "−");
}
