// The globals of Node. Loading all of @types/node would cost every start 0.4 s, and lessons use a handful of its
// globals. Those are declared here, in its words; once a cell mentions anything else of Node, the kernel loads it all.
import { builtinModules } from "node:module";

/** The globals that lessons use. A test compares each with @types/node. */
export const fewGlobals = `
interface Console {
  assert(value: any, message?: string, ...optionalParams: any[]): void;
  clear(): void;
  count(label?: string): void;
  countReset(label?: string): void;
  debug(message?: any, ...optionalParams: any[]): void;
  dirxml(...data: any[]): void;
  error(message?: any, ...optionalParams: any[]): void;
  group(...label: any[]): void;
  groupCollapsed(...label: any[]): void;
  groupEnd(): void;
  info(message?: any, ...optionalParams: any[]): void;
  log(message?: any, ...optionalParams: any[]): void;
  table(tabularData: any, properties?: readonly string[]): void;
  time(label?: string): void;
  timeEnd(label?: string): void;
  timeLog(label?: string, ...data: any[]): void;
  trace(message?: any, ...optionalParams: any[]): void;
  warn(message?: any, ...optionalParams: any[]): void;
}
declare var console: Console;
interface Performance {
  now(): number;
  readonly timeOrigin: number;
}
declare var performance: Performance;
declare namespace NodeJS {
  interface RefCounted {
    ref(): this;
    unref(): this;
  }
  interface Immediate extends RefCounted, Disposable {
    hasRef(): boolean;
    ref(): this;
    unref(): this;
    [Symbol.dispose](): void;
    _onImmediate(...args: any[]): void;
  }
  interface Timer extends RefCounted {
    hasRef(): boolean;
    refresh(): this;
    [Symbol.toPrimitive](): number;
  }
  interface Timeout extends RefCounted, Disposable, Timer {
    close(): this;
    hasRef(): boolean;
    ref(): this;
    refresh(): this;
    unref(): this;
    [Symbol.toPrimitive](): number;
    [Symbol.dispose](): void;
    _onTimeout(...args: any[]): void;
  }
}
declare function setImmediate<TArgs extends any[]>(callback: (...args: TArgs) => void, ...args: TArgs): NodeJS.Immediate;
declare function setImmediate(callback: (_: void) => void): NodeJS.Immediate;
declare function setInterval<TArgs extends any[]>(callback: (...args: TArgs) => void, delay?: number, ...args: TArgs): NodeJS.Timeout;
declare function setInterval(callback: (_: void) => void, delay?: number): NodeJS.Timeout;
declare function setTimeout<TArgs extends any[]>(callback: (...args: TArgs) => void, delay?: number, ...args: TArgs): NodeJS.Timeout;
declare function setTimeout(callback: (_: void) => void, delay?: number): NodeJS.Timeout;
declare function clearImmediate(immediate: NodeJS.Immediate | undefined): void;
declare function clearInterval(timeout: NodeJS.Timeout | string | number | undefined): void;
declare function clearTimeout(timeout: NodeJS.Timeout | string | number | undefined): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;
`;

/** Names in \`fewGlobals\`. */
const few = new Set(
  [...fewGlobals.matchAll(/^declare (?:var|function) (\w+)/gm)].map(([, name]) => name),
);

/** What @types/node declares and the running Node does not show, and members of the few that are left out. */
const more = [
  "BodyInit BufferEncoding Console HeadersInit NodeJS NodeRequire RequestInfo RequestInit ResponseInit",
  "__dirname __filename exports module require",
  "captureStackTrace prepareStackTrace stackTraceLimit",
  "dir profile profileEnd timeStamp",
  "clearMarks clearMeasures clearResourceTimings eventLoopUtilization getEntries getEntriesByName",
  "getEntriesByType mark markResourceTiming measure nodeTiming setResourceTimingBufferSize timerify",
].flatMap((line) => line.split(" "));

const builtins = new Set(builtinModules);

export class NodeTypes {
  /** Whether all of @types/node has been loaded. */
  isWhole = false;
  readonly #names: ReadonlySet<string>;

  /** @param library - the declarations of the language, whose names are not Node's */
  constructor(library: string) {
    const declared = new Set(
      [...library.matchAll(/^\s*(?:declare )?(?:var|function|namespace) (\w+)/gm)].map(
        ([, n]) => n,
      ),
    );
    const own = Object.getOwnPropertyNames(globalThis);
    this.#names = new Set([
      ...own.filter((name) => !declared.has(name) && !few.has(name)),
      ...more,
    ]);
  }

  /** @returns whether anything changed */
  require(needed: boolean): boolean {
    if (this.isWhole || !needed) return false;
    this.isWhole = true;
    return true;
  }

  isNeededBy(mentioned: Iterable<string>, specifiers: Iterable<string>): boolean {
    for (const name of mentioned) if (this.#names.has(name)) return true;
    for (const specifier of specifiers) if (isBuiltin(specifier)) return true;
    return false;
  }

  /** Whether a cell mentions one of the few, of which @types/node may say more. */
  isOfTheFew(mentioned: ReadonlySet<string>): boolean {
    return !this.isWhole && [...mentioned].some((name) => few.has(name));
  }
}

export function isBuiltin(specifier: string): boolean {
  return specifier.startsWith("node:") || builtins.has(specifier);
}
