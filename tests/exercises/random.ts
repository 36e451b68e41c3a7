import { shuffler } from "d3-array";
import { randomInt, randomLcg, randomUniform } from "d3-random";
import { say, seed } from "./answer.js";

export type Random = ReturnType<typeof randomFrom>;

/** Draws the inputs of a check, all from one seed. */
function randomFrom(seed: number) {
  const source = randomLcg(seed);
  // Four decimals: a student can type the number in.
  const real = (low: number, high: number) =>
    Number(randomUniform.source(source)(low, high)().toFixed(4));
  const integer = (low: number, high: number) => randomInt.source(source)(low, high + 1)();
  const reals = (count: number, low: number, high: number) =>
    Array.from({ length: count }, () => real(low, high));
  return {
    /** Names the seed: the remark of every expectation about random numbers. */
    seed: say({ messageId: "remarks.seed", parameters: { seed } }),
    /** A number from low to high. */
    real,
    /** An integer from low to high, inclusive. */
    integer,
    /** `count` numbers from low to high. */
    reals,
    /** `rows` rows of `columns` numbers from low to high. */
    matrix: (rows: number, columns: number, low: number, high: number) =>
      Array.from({ length: rows }, () => reals(columns, low, high)),
    /** `count` classes from 0 to classCount − 1. */
    labels: (count: number, classCount: number) =>
      Array.from({ length: count }, () => integer(0, classCount - 1)),
    /** `count` positive numbers that sum to 1. */
    distribution: (count: number) => {
      const weights = reals(count, 0.1, 1);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return weights.map((weight) => weight / sum);
    },
    /** The integers from 0 to count − 1, shuffled. */
    permutation: (count: number) =>
      shuffler(source)(Array.from({ length: count }, (_, index) => index)),
  };
}

/**
 * Runs a check on random numbers, several times. The numbers are new in each run; the environment
 * variable COURSE_SEED, set to the seed that a failure names, brings them back.
 *
 * @example
 * randomly(({ real, seed }) => {
 *   const theta = real(-5, 5);
 *   expect(step(theta, 0.1), seed).toEqual(near(0.8 * theta));
 * });
 */
export function randomly(check: (random: Random) => void, times = 10): void {
  const random = randomFrom(seed());
  for (let i = 0; i < times; i++) check(random);
}
