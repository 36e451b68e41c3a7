import { max } from "d3-array";

/** Weights rounded to a few shades, and the size of the largest. */
export type WeightShades = {
  readonly largest: number;
  /**
   * One letter per weight, from `a`, the most negative, through `k`, zero, to `u`, the most positive. A
   * number stands for as many zeros: the edges of pictures are blank.
   */
  readonly shades: string;
};

const depth = 10;
const zero = "k";

/**
 * Weights as a picture needs them, in a tenth of the space: what a page has to carry for each moment of
 * a training.
 *
 * @example shadesOf(Float64Array.of(-2, 0, 0, 0, 1)) // { largest: 2, shades: "a3p" }
 */
export function shadesOf(weights: Float64Array): WeightShades {
  const largest = max(weights, Math.abs) ?? 0;
  const shade = (weight: number) => (largest === 0 ? 0 : Math.round((depth * weight) / largest));
  const letters = Array.from(weights, (weight) =>
    String.fromCharCode(zero.charCodeAt(0) + shade(weight)),
  );
  const shades = letters.join("").replace(/k{3,}/g, (zeros) => String(zeros.length));
  return { largest, shades };
}

/**
 * Restores the weights from their shades, each to within a twentieth of the largest.
 *
 * @example weightsOf({ largest: 2, shades: "a3p" }) // [-2, 0, 0, 0, 1]
 */
export function weightsOf({ largest, shades }: WeightShades): Float64Array {
  const letters = shades.replace(/\d+/g, (count) => zero.repeat(Number(count)));
  return Float64Array.from(
    letters,
    (letter) => ((letter.charCodeAt(0) - zero.charCodeAt(0)) * largest) / depth,
  );
}
