/** What a bundler appends to a name that another module also has: a number from 2. */
const appended = /(?:[2-9]|[1-9]\d+)$/;

/**
 * The names of a function's parameters, as its source gives them: what a student calls the arguments. A number
 * from 2 at the end is left out, since it is a bundler's; theta0 stays.
 *
 * @example parameterNames((logits, temperature = 1) => [logits, temperature]) // ["logits", "temperature"]
 */
export function parameterNames(f: (...args: never[]) => unknown): string[] {
  const source = String(f);
  const list = /^[^(]*\(([^)]*)\)/.exec(source)?.[1] ?? "";
  return list
    .split(",")
    .map((parameter) => /^\s*(\w+)/.exec(parameter)?.[1])
    .filter((name) => name !== undefined)
    .map((name) => name.replace(appended, ""));
}
