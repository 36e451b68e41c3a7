/**
 * Random numbers from 0 to 1 that depend on a seed and a stream alone: the generator sfc32 of PractRand, whose streams
 * don't overlap in practice, as those of a linear congruential generator would.
 *
 * @returns a function that gives the next number, with 32 random bits
 * @see https://pracrand.sourceforge.net/RNG_engines.txt
 */
export function randomBits(seed: number, stream: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, stream | 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 15; i++) next(); // Until the seed has reached every bit.
  return next;
}
