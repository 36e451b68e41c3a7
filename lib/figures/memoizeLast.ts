/**
 * A function that keeps its last result, for work that need not be done again while a reader moves
 * another slider.
 *
 * @example memoizeLast((count: number) => count + 1)(2) // 3
 */
export function memoizeLast<Given extends readonly unknown[], Result>(
  compute: (...given: Given) => Result,
): (...given: Given) => Result {
  let known: { given: Given; result: Result } | undefined;
  return (...given) => {
    if (!known?.given.every((value, i) => Object.is(value, given[i]))) {
      known = { given, result: compute(...given) };
    }
    return known.result;
  };
}
