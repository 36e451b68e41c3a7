/** Weights rounded to a few shades, one character each, and the size of the largest. */
export type WeightShades = {
  readonly largest: number;
  /** M·d characters from `a`, the most negative, over `k`, zero, to `u`, the most positive. */
  readonly shades: string;
};

const depth = 10;
const zero = "k".charCodeAt(0);

/**
 * Weights as a picture needs them, at a tenth of the room: what a page has to carry of one moment of a
 * training.
 *
 * @example shadesOf(Float64Array.of(-2, 0, 1)) // { largest: 2, shades: "akp" }
 */
export function shadesOf(weights: Float64Array): WeightShades {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const shade = (weight: number) => (largest === 0 ? 0 : Math.round((depth * weight) / largest));
  const shades = Array.from(weights, (weight) => String.fromCharCode(zero + shade(weight)));
  return { largest, shades: shades.join("") };
}

/**
 * The weights back from their shades, each to within a twentieth of the largest.
 *
 * @example weightsOf({ largest: 2, shades: "akp" }) // [-2, 0, 1]
 */
export function weightsOf({ largest, shades }: WeightShades): Float64Array {
  return Float64Array.from(shades, (shade) => ((shade.charCodeAt(0) - zero) * largest) / depth);
}
