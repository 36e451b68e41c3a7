/**
 * A function that keeps its latest result, for work that need not be done again while a reader moves
 * another slider.
 *
 * @example latest((count: number) => count + 1)(2) // 3
 */
export function latest<Given extends readonly unknown[], Result>(
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
