type Numbers =
  | number
  | ArrayLike<number>
  | readonly Numbers[]
  | { readonly [name: string]: Numbers };

/**
 * What a check expects of computed numbers: equal up to rounding. It takes a number, an array, a
 * typed array or an object of these, and stands wherever `toEqual` takes an expected value.
 *
 * Two numbers are near when they differ by at most tolerance·max(1, |expected|). The lengths have to
 * agree, and so has the kind: numbers in a Float64Array are not near the same numbers in an array.
 *
 * @example expect(softmax([0, 0])).toEqual(near([0.5, 0.5]));
 */
export function near(expected: Numbers, tolerance = 1e-9): unknown {
  return {
    $$typeof: Symbol.for("jest.asymmetricMatcher"),
    expected,
    asymmetricMatch: (got: unknown) => isNear(got, expected, tolerance),
    toString: () => "near",
    toAsymmetricMatcher: () => `near ${JSON.stringify(expected)}`,
  };
}

function isNear(got: unknown, expected: Numbers, tolerance: number): boolean {
  if (typeof expected === "number") {
    if (typeof got !== "number") return false;
    if (!Number.isFinite(expected)) return Object.is(got, expected);
    return Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));
  }
  if (typeof got !== "object" || got === null || kind(got) !== kind(expected)) return false;
  const names = Object.keys(expected);
  return (
    Object.keys(got).length === names.length &&
    names.every((name) => isNear(Reflect.get(got, name), Reflect.get(expected, name), tolerance))
  );
}

const kind = (value: object) => Object.prototype.toString.call(value);
