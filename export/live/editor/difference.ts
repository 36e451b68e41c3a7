/** Where a text became another one: what stands from `from` to `to` has given way to `insert`. */
export type Difference = { readonly from: number; readonly to: number; readonly insert: string };

/** The part in which two texts differ, so that a caret elsewhere stays where it is. */
export function difference(before: string, now: string): Difference {
  const shorter = Math.min(before.length, now.length);
  let from = 0;
  while (from < shorter && before[from] === now[from]) from++;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === now.at(-1 - same)) same++;
  return { from, to: before.length - same, insert: now.slice(from, now.length - same) };
}
