// Remarks that a check adds to got and expected, so that a student need not guess what they mean.
import { isSame } from "../../grader/diagnosis/outcome.js";
import { numbersIn } from "../../grader/diagnosis/values.js";
import type { remarks } from "../../grader/diagnosis/words/en/remarks.js";
import { decodeMessage, type Message, type Parameter } from "../../grader/protocol/message.js";
import type { Catalogue } from "../../lib/words/types.js";
import { say } from "./answer.js";

type Parameters = Readonly<Record<string, Parameter>>;
type Words = typeof remarks;
/** The path of a remark that any check may make. */
type RemarkId = {
  [Key in keyof Words]: Words[Key] extends string ? Key : `${Key}.${keyof Words[Key] & string}`;
}[keyof Words];

/** A remark after those before it, such as the seed of a random case. */
function remark(id: RemarkId, parameters: Parameters = {}, before = ""): string {
  return after(before, { messageId: `remarks.${id}`, parameters });
}

/**
 * The remarks of an exercise's own, by their keys in its words.
 *
 * @example
 * const remark = remarksOf<typeof words>("01-quadratic/descend");
 * expect(path.length, remark("pointCount")).toBe(1001);
 */
export function remarksOf<Words extends { readonly remarks: object }>(exercise: string) {
  return <Key extends keyof Words["remarks"] & string>(
    key: Key,
    ...[parameters = {}, before = ""]: Rest<Catalogue<Words["remarks"]>[Key]>
  ) => after(before, { messageId: `${exercise}.remarks.${key}`, parameters });
}

/** A message's parameters, and the remark before it. */
type Rest<Said> = Said extends (named: infer Named extends Parameters) => string
  ? [parameters: Named, before?: string]
  : [parameters?: Readonly<Record<string, never>>, before?: string];

/** The remark about an input, by its names in the stub, that is compared with what it was before the call. */
export function changed(...names: readonly string[]): string {
  return remark("changed", { names });
}

/** The remark that an input has changed, which may be why the result is wrong. */
export function aboutInput(name: string, before: unknown, after: unknown, seed = ""): string {
  return isSame(before, after) ? seed : remark("changedToo", { names: [name] }, seed);
}

/** What is plainly wrong with numbers that should be probabilities, or nothing. */
export function aboutProbabilities(got: readonly number[], seed = ""): string {
  if (!Array.isArray(got)) return seed;
  // A hole makes the sum NaN, and is not NaN itself.
  if (Array.from(got).some((p) => p === undefined))
    return remark("probabilities.undefined", {}, seed);
  const sum = got.reduce((total, p) => total + p, 0);
  if (Number.isNaN(sum)) return remark("probabilities.nan", {}, seed);
  const negative = got.find((p) => p < 0);
  if (negative === undefined) {
    const isOff = Math.abs(sum - 1) > 1e-9;
    return isOff ? remark("probabilities.sum", { sum: digits(sum, 1) }, seed) : seed;
  }
  if (got.every((p) => p <= 0)) return remark("probabilities.allNegative", {}, seed);
  return remark("probabilities.negative", { probability: digits(negative, 0) }, seed);
}

/** What is plainly wrong with a number that should be a finite loss, or nothing. */
export function aboutLoss(got: number, seed = ""): string {
  if (Number.isNaN(got)) return remark("loss.nan", {}, seed);
  if (got < 0) return remark(got > -1e-6 ? "loss.barelyNegative" : "loss.negative", {}, seed);
  return got === Number.POSITIVE_INFINITY ? remark("loss.infinite", {}, seed) : seed;
}

/** Which properties of a result are wrong, unless all of them are. */
export function aboutParts(got: object, expected: object, seed = ""): string {
  if (typeof got !== "object" || got === null) return seed;
  const all = Object.keys(expected);
  const names = all.filter((name) => !isSame(Reflect.get(expected, name), Reflect.get(got, name)));
  const some = names.length > 0 && names.length < all.length;
  return some ? remark("wrongParts", { names }, seed) : seed;
}

/** Whether the rows of a matrix are all equal, as `Array(M).fill(row)` makes them, and not just empty, 0 or NaN. */
export function aboutRows(got: readonly unknown[], seed = ""): string {
  const equal = Array.isArray(got) && got.length > 1 && got.every((row) => isSame(row, got[0]));
  const numbers = numbersIn(got);
  const telling = numbers.some((value) => value !== 0) && !numbers.some(Number.isNaN);
  return equal && telling ? remark("equalRows", {}, seed) : seed;
}

function after(before: string, message: Message): string {
  if (before === "") return say(message);
  const parameters = { first: decodeMessage(before), second: message };
  return say({ messageId: "remarks.both", parameters });
}

/** A number with as many digits as it takes to tell it from another one; four at least. */
function digits(value: number, other: number): string {
  let count = 4;
  while (count < 17 && Number(value.toPrecision(count)) === other) count += 1;
  return String(Number(value.toPrecision(count)));
}
