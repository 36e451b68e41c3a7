import { isAlike } from "../../grader/core/values/isAlike.js";

type Numbers =
  | number
  | ArrayLike<number>
  | readonly Numbers[]
  | { readonly [name: string]: Numbers };

/**
 * What a check expects of computed numbers: equal up to rounding. It takes a number, an array, a
 * typed array or an object of these, and can stand wherever `toEqual` takes an expected value.
 *
 * Two numbers are near when they differ by at most tolerance·max(1, |expected|). Lengths and kinds
 * must agree: numbers in a Float64Array are not near the same numbers in an array.
 *
 * @example expect(softmax([0, 0])).toEqual(near([0.5, 0.5]));
 */
export function near(expected: Numbers, tolerance = 1e-9): unknown {
  return matcher(expected, (size) => tolerance * Math.max(1, size));
}

/**
 * Like {@link near}, but suited to tiny numbers as well: two numbers are near when they differ by at most
 * tolerance·|expected|. So a result rounded to 0 is not near 1e-20, and near 0 there is only 0.
 */
export function nearRelative(expected: Numbers, tolerance = 1e-9): unknown {
  return matcher(expected, (size) => tolerance * size);
}

/** How far a number may be from an expected one of this size. */
type Margin = (size: number) => number;

function matcher(expected: Numbers, margin: Margin): unknown {
  return {
    $$typeof: Symbol.for("jest.asymmetricMatcher"),
    expected,
    asymmetricMatch: (got: unknown) => isNear(got, expected, margin),
    toString: () => "near",
    toAsymmetricMatcher: () => `near ${JSON.stringify(expected)}`,
  };
}

function isNear(got: unknown, expected: Numbers, margin: Margin): boolean {
  return isAlike(got, expected, (value, right) =>
    Number.isFinite(right)
      ? Math.abs(value - right) <= margin(Math.abs(right))
      : Object.is(value, right),
  );
}
