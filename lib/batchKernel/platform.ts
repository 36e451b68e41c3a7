/**
 * One of Node's own modules, or undefined where there is none, as in a browser: the mathematics runs
 * there too, in the forms that need nothing of Node.
 */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  if (typeof process === "undefined") return undefined;
  return process.getBuiltinModule?.(name) as Builtins[Name] | undefined;
}

type Builtins = {
  "node:os": typeof import("node:os");
  "node:v8": typeof import("node:v8");
  "node:worker_threads": typeof import("node:worker_threads");
};

/** An environment variable, or undefined where there is none. */
export function environment(name: string): string | undefined {
  return typeof process === "undefined" ? undefined : process.env[name];
}
