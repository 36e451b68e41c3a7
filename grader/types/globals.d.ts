// The types of what an answer finds besides the language; see ../core/inside/openRealm.ts.
interface Console {
  log(...data: unknown[]): void;
  info(...data: unknown[]): void;
  warn(...data: unknown[]): void;
  error(...data: unknown[]): void;
  debug(...data: unknown[]): void;
  table(data: unknown, columns?: readonly string[]): void;
  group(...data: unknown[]): void;
  groupEnd(): void;
  time(label?: string): void;
  timeEnd(label?: string): void;
  assert(condition: unknown, ...data: unknown[]): void;
}
declare const console: Console;
declare const performance: { now(): number };
declare function structuredClone<Value>(value: Value): Value;
