/**
 * The names of a function's parameters, as its source gives them: what a student calls the arguments.
 *
 * @example parameterNames((logits, temperature = 1) => …) // ["logits", "temperature"]
 */
export function parameterNames(f: (...args: never[]) => unknown): string[] {
  const source = String(f);
  const list = /^[^(]*\(([^)]*)\)/.exec(source)?.[1] ?? "";
  return list
    .split(",")
    .map((parameter) => /^\s*(\w+)/.exec(parameter)?.[1])
    .filter((name) => name !== undefined);
}
