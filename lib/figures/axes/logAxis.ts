import type { ScaleOptions } from "@observablehq/plot";
import { powerOfTen } from "../../words/formatNumber.js";
import { drawable } from "./drawable.js";

/**
 * The options of a log axis that shows the given positive values between whole powers of ten.
 *
 * It has about six ticks, written 10⁻⁴ where plain numbers would be long: Plot's own ticks crowd a
 * small panel that spans many decades.
 *
 * @example logAxis([0.2, 30]).domain // [0.1, 100]
 */
export function logAxis(values: readonly number[]): ScaleOptions {
  const exponents = values.filter((value) => value > 0 && drawable(value)).map(Math.log10);
  if (exponents.length === 0) exponents.push(0);
  // Below 10⁻³⁰⁷ numbers lose digits, and a power of ten may be 0.
  let low = Math.max(-307, Math.floor(Math.min(...exponents) + 1e-9));
  let high = Math.ceil(Math.max(...exponents) - 1e-9);
  if (low === high) {
    low -= 1;
    high += 1;
  }
  const stride = Math.max(1, Math.ceil((high - low) / 6));
  const count = Math.floor((high - low) / stride) + 1;
  return {
    type: "log",
    domain: [10 ** low, 10 ** high],
    ticks: Array.from({ length: count }, (_, i) => 10 ** (low + i * stride)),
    tickFormat: tickFormat(Math.max(-low, high)),
  };
}

function tickFormat(largestExponent: number): (value: number) => string {
  return (value) => {
    const exponent = Math.round(Math.log10(value));
    const plain = largestExponent <= 3 || exponent === 0 || exponent === 1;
    return plain ? String(Number(value.toPrecision(1))) : powerOfTen(exponent);
  };
}
