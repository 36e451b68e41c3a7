/**
 * Whether an answer still has the `throw` of its stub.
 *
 * @example isTodo('throw new Error("TODO");') // true
 */
export const isTodo = (source: string): boolean => /throw new Error\(\s*["'`]TODO/.test(source);
