// What a check says beside got and expected: what a student would otherwise have to guess.
import { isSame } from "../../grader/diagnosis/behaviour.js";
import { numbersIn } from "../../grader/diagnosis/values.js";

const text = {
  changed: (what: string) => `your function changed its input: ${what} afterwards`,
  changedToo: (what: string) => `your function also changed its input ${what}`,
  noQuotient: "there is a NaN among them: an overflow, 0/0, or an entry that isn't there?",
  allNegative: "probabilities are never negative: are these logarithms?",
  negative: (p: string) => `probabilities are never negative, and ${p} is among them`,
  hole: "there is undefined among them: is a return missing, or an entry never filled?",
  notOne: (sum: string) => `they sum to ${sum}, not to 1`,
  noLoss: "NaN: an entry that isn't there, or an overflow?",
  negativeLoss: "a loss is never negative: which sign is wrong?",
  barelyNegativeLoss: "a loss is never negative: is something small added in the logarithm?",
  infiniteLoss:
    "Infinity: the logarithm of 0, an exponential that overflowed, or a quotient with a tiny denominator?",
  wrong: (names: readonly string[]) => `wrong here: ${names.join(", ")}`,
  equalRows: "all rows are equal: is it one array in every place, or an index that stays the same?",
};

/** The message of a comparison of an input with what it was before the call. */
export const changed = text.changed;

/** That an input is not what it was before, which may be why the result is wrong. */
export function aboutInput(what: string, before: unknown, after: unknown, seed = ""): string {
  return isSame(before, after) ? seed : joined(seed, text.changedToo(what));
}

/** What is plainly wrong with numbers that ought to be probabilities, or nothing. */
export function aboutProbabilities(got: readonly number[], seed = ""): string {
  if (!Array.isArray(got)) return seed;
  // A hole makes the sum NaN, and is none itself.
  if (Array.from(got).some((p) => p === undefined)) return joined(seed, text.hole);
  const sum = got.reduce((total, p) => total + p, 0);
  if (Number.isNaN(sum)) return joined(seed, text.noQuotient);
  const negative = got.find((p) => p < 0);
  if (negative !== undefined) {
    const all = got.every((p) => p <= 0);
    return joined(seed, all ? text.allNegative : text.negative(digits(negative, 0)));
  }
  return Math.abs(sum - 1) > 1e-9 ? joined(seed, text.notOne(digits(sum, 1))) : seed;
}

/** What is plainly wrong with a number that ought to be a finite loss, or nothing. */
export function aboutLoss(got: number, seed = ""): string {
  if (Number.isNaN(got)) return joined(seed, text.noLoss);
  if (got < 0) return joined(seed, got > -1e-6 ? text.barelyNegativeLoss : text.negativeLoss);
  return got === Number.POSITIVE_INFINITY ? joined(seed, text.infiniteLoss) : seed;
}

/** Which properties of a result are wrong, where not all of them are. */
export function aboutParts(got: object, expected: object, seed = ""): string {
  if (typeof got !== "object" || got === null) return seed;
  const names = Object.keys(expected);
  const wrong = names.filter(
    (name) => !isSame(Reflect.get(expected, name), Reflect.get(got, name)),
  );
  const some = wrong.length > 0 && wrong.length < names.length;
  return some ? joined(seed, text.wrong(wrong)) : seed;
}

/** Whether the rows of a matrix are all equal, as `Array(M).fill(row)` makes them, and not just empty, 0 or NaN. */
export function aboutRows(got: readonly unknown[], seed = ""): string {
  const equal = Array.isArray(got) && got.length > 1 && got.every((row) => isSame(row, got[0]));
  const numbers = numbersIn(got);
  const telling = numbers.some((value) => value !== 0) && !numbers.some(Number.isNaN);
  return equal && telling ? joined(seed, text.equalRows) : seed;
}

/** A number with as many digits as it takes to see that it is not another one; four at least. */
function digits(value: number, other: number): string {
  let count = 4;
  while (count < 17 && Number(value.toPrecision(count)) === other) count += 1;
  return String(Number(value.toPrecision(count)));
}

function joined(...remarks: readonly string[]): string {
  return remarks.filter((remark) => remark !== "").join("; ");
}
