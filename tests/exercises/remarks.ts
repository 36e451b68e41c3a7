// What a check says beside got and expected: what a student would otherwise have to guess.
import { isSame } from "./behaviour.js";

const text = {
  changed: (what: string) => `your function changed its input: ${what} afterwards`,
  changedToo: (what: string) => `your function also changed its input ${what}`,
  noQuotient: "NaN: an overflow, or 0 / 0?",
  negative: "probabilities are never negative: are these logarithms?",
  notOne: (sum: number) => `they sum to ${Number(sum.toPrecision(4))}, not to 1`,
  noLoss: "NaN: an index outside its list, or an overflow?",
  negativeLoss: "a loss is never negative: is the minus sign missing?",
  endless: "Infinity: was a tiny probability rounded to 0 before its logarithm was taken?",
  wrong: (names: readonly string[]) => `wrong here: ${names.join(", ")}`,
  sharedRow: "all rows are equal: are they one array, which fill has put in every place?",
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
  const sum = got.reduce((total, p) => total + p, 0);
  if (Number.isNaN(sum)) return joined(seed, text.noQuotient);
  if (got.some((p) => p < 0)) return joined(seed, text.negative);
  return Math.abs(sum - 1) > 1e-9 ? joined(seed, text.notOne(sum)) : seed;
}

/** What is plainly wrong with a number that ought to be a finite loss, or nothing. */
export function aboutLoss(got: number, seed = ""): string {
  if (Number.isNaN(got)) return joined(seed, text.noLoss);
  if (got < 0) return joined(seed, text.negativeLoss);
  return got === Number.POSITIVE_INFINITY ? joined(seed, text.endless) : seed;
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

/** Whether the rows of a matrix look like one row that all places share, as `Array(M).fill(row)` makes them. */
export function aboutRows(got: readonly unknown[], seed = ""): string {
  const shared = Array.isArray(got) && got.length > 1 && got.every((row) => isSame(row, got[0]));
  return shared ? joined(seed, text.sharedRow) : seed;
}

function joined(...remarks: readonly string[]): string {
  return remarks.filter((remark) => remark !== "").join("; ");
}
