import { describe, isArray } from "./describe.js";
import type { Vector } from "./vector.js";
import { valueErrors } from "./words/errors.js";

const { expected, got } = valueErrors;

/**
 * Refuses a bad value, in the one sentence that every function of the course uses.
 *
 * @param caller - name of the function that was called
 * @param name - name of the argument, such as `label` or `logits[2]`
 * @param expected - what it has to be, such as "a finite number"
 * @param got - what it was instead, in words
 * @throws {RangeError} always
 * @example refuse("step", "learningRate", "positive", "-1") // throws step requires learningRate to be positive, got -1
 */
export function refuse(caller: string, name: string, expected: string, got: string): never {
  throw new RangeError(valueErrors.sentence({ caller, name, expected, got }));
}

/**
 * Requires a finite number: neither NaN nor ±Infinity.
 *
 * @throws {RangeError} if it is anything else
 * @example requireFinite("quadratic", "theta", Number.NaN) // throws quadratic requires theta to be a finite number, got NaN
 */
export function requireFinite(caller: string, name: string, value: number): void {
  if (!Number.isFinite(value)) refuse(caller, name, expected.finite, describe(value));
}

/**
 * Requires a finite number above 0.
 *
 * @throws {RangeError} if it is anything else
 * @example requirePositive("softmax", "temperature", 0) // throws softmax requires temperature to be a positive finite number, got 0
 */
export function requirePositive(caller: string, name: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) {
    refuse(caller, name, expected.positive, describe(value));
  }
}

/**
 * Requires a finite number that is 0 or more.
 *
 * @throws {RangeError} if it is anything else
 * @example requireNotNegative("perplexity", "meanLoss", -1) // throws perplexity requires meanLoss to be a finite number, 0 or more, got -1
 */
export function requireNotNegative(caller: string, name: string, value: number): void {
  if (!(Number.isFinite(value) && value >= 0)) {
    refuse(caller, name, expected.notNegative, describe(value));
  }
}

/**
 * Requires an integer that is `least` or more.
 *
 * @throws {RangeError} if it is anything else
 * @example requireCount("train", "updates", 1.5, 0) // throws train requires updates to be an integer, 0 or more, got 1.5
 */
export function requireCount(caller: string, name: string, value: number, least: number): void {
  if (!(Number.isSafeInteger(value) && value >= least)) {
    refuse(caller, name, expected.count({ least: String(least) }), describe(value));
  }
}

/**
 * Requires a class index: an integer from 0 to classCount − 1.
 *
 * @throws {RangeError} if it is anything else
 * @example requireLabel("crossEntropy", "label", 3, 3) // throws crossEntropy requires label to be an integer from 0 to 2, got 3
 */
export function requireLabel(
  caller: string,
  name: string,
  value: number,
  classCount: number,
): void {
  if (!(Number.isInteger(value) && value >= 0 && value < classCount)) {
    refuse(
      caller,
      name,
      expected.integer({ from: "0", to: String(classCount - 1) }),
      describe(value),
    );
  }
}

/**
 * Requires an array of at least one number, all of them finite.
 *
 * @throws {RangeError} if it is no array, empty, or holds anything else
 * @example requireVector("softmax", "logits", [0, Number.NaN]) // throws softmax requires logits[1] to be a finite number, got NaN
 */
export function requireVector(caller: string, name: string, vector: Vector): void {
  if (!isArray(vector) || vector.length === 0) {
    refuse(caller, name, expected.numbers, describe(vector));
  }
  for (let i = 0; i < vector.length; i++) {
    if (!Number.isFinite(vector[i])) requireFinite(caller, `${name}[${i}]`, vector[i]);
  }
}

/**
 * Requires an array of a given length, whatever it holds, in a step if one is named.
 *
 * @throws {RangeError} if its length is another, or it is no array
 * @example requireLength("relativeError", "b", [1], 2) // throws relativeError requires b to be an array of length 2, got an array of length 1
 */
export function requireLength(
  caller: string,
  name: string,
  array: ArrayLike<unknown>,
  length: number,
  step?: number,
): void {
  if (!isArray(array) || array.length !== length) {
    const found = describe(array);
    const inStep = step === undefined ? found : got.atStep({ got: found, step: String(step) });
    refuse(caller, name, expected.length({ length: String(length) }), inStep);
  }
}

/** How far a distribution's sum may be from 1: what rounding to float32 can do, not what a slip does. */
const sumTolerance = 1e-6;

/**
 * Requires a probability distribution: numbers from 0 to 1 that sum to 1, to within 10⁻⁶.
 *
 * @throws {RangeError} if it is empty, a number lies outside 0 to 1, or the sum is not 1
 * @example requireDistribution("entropy", "p", [0.5, 0.25]) // throws entropy requires p to be a distribution that sums to 1, got a sum of 0.75
 */
export function requireDistribution(caller: string, name: string, p: Vector): void {
  requireVector(caller, name, p);
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    if (p[i] < 0 || p[i] > 1) {
      refuse(caller, `${name}[${i}]`, expected.probability, describe(p[i]));
    }
    sum += p[i];
  }
  if (Math.abs(sum - 1) > sumTolerance) {
    refuse(caller, name, expected.distribution, got.sum({ sum: String(sum) }));
  }
}
