// The language without what browsers add to it: all that an answer finds in its global scope, besides a console,
// performance.now and structuredClone.

/** The names of JavaScript's own globals, but for those that openRealm.ts removes. */
const names = new Set([
  ...["globalThis", "undefined", "NaN", "Infinity", "isFinite", "isNaN", "parseFloat", "parseInt"],
  ...["decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "unescape"],
  ...["Object", "Function", "Boolean", "Symbol", "Number", "BigInt", "Math", "Date", "String"],
  ...["RegExp", "Array", "Map", "Set", "WeakMap", "WeakSet", "WeakRef", "FinalizationRegistry"],
  ...["Promise", "Proxy", "Reflect", "JSON", "Intl", "Iterator", "ArrayBuffer", "DataView"],
  ...["Error", "AggregateError", "EvalError", "RangeError", "ReferenceError", "SyntaxError"],
  ...["TypeError", "URIError", "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array"],
  ...["Uint16Array", "Int32Array", "Uint32Array", "BigInt64Array", "BigUint64Array"],
  ...["Float16Array", "Float32Array", "Float64Array"],
]);

/**
 * Takes everything else out of the global scope, and out of what it inherits from.
 *
 * @param also - names to leave besides
 */
export function leaveLanguageAlone(also: readonly string[] = []): void {
  const kept = new Set([...names, ...also]);
  for (let owner: object = globalThis; owner !== Object.prototype; ) {
    for (const name of Reflect.ownKeys(owner)) {
      if (typeof name === "string" && kept.has(name)) continue;
      // What cannot be deleted is hidden by a value of the global object's own.
      if (!Reflect.deleteProperty(owner, name)) Reflect.set(globalThis, name, undefined);
    }
    const inherited = Reflect.getPrototypeOf(owner);
    if (inherited === null) return;
    owner = inherited;
  }
}

/** Objects that only syntax leads to. */
const bySyntax = () => [
  [][Symbol.iterator](),
  new Map()[Symbol.iterator](),
  new Set()[Symbol.iterator](),
  ""[Symbol.iterator](),
  "".matchAll(/./g),
  // Not all engines have the helpers of iterators.
  Reflect.get([].values(), "map")?.call([].values(), Boolean),
  Reflect.get(globalThis, "Iterator")?.from?.({ next: () => ({ done: true }) }),
  function* () {},
  async () => {},
  async function* () {},
];

/**
 * Makes the language unchangeable: an answer shares it with its checks. The package `ses` does more, and takes as much
 * room as the rest of the grader.
 */
export function freezeLanguage(): void {
  // openRealm.ts closes it when the answer is loaded, which is too late here.
  Object.defineProperty(Error, "prepareStackTrace", { value: undefined });
  Object.assign(Error, { [leftWritable]: mostFrames });
  const found = new Set<object>();
  const see = (value: unknown) => {
    const isObject = typeof value === "object" || typeof value === "function";
    if (!isObject || value === null || value === globalThis || found.has(value)) return;
    found.add(value);
    see(Reflect.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const property = Reflect.getOwnPropertyDescriptor(value, key);
      for (const part of [property?.value, property?.get, property?.set]) see(part);
    }
  };
  for (const name of names) see(Reflect.get(globalThis, name));
  bySyntax().forEach(see);
  for (const owner of [Object, Function, Array, Error, RangeError, TypeError])
    keepAssignable(owner.prototype);
  for (const object of found) freeze(object);
  pinLanguage();
}

/** How many frames V8 keeps of a stack is anybody's to say: vitest does, in all engines. */
const leftWritable = "stackTraceLimit";

/** An error deep in mathjs has to name a line of the answer, too. */
const mostFrames = 50;

function freeze(object: object): void {
  for (const key of Reflect.ownKeys(object)) {
    const property = Reflect.getOwnPropertyDescriptor(object, key);
    if (property?.configurable !== true) continue;
    const fixed = "value" in property && key !== leftWritable ? { writable: false } : {};
    Object.defineProperty(object, key, { ...fixed, configurable: false });
  }
  Object.preventExtensions(object);
}

/**
 * Assigning to a property that is frozen in a prototype is an error even for an object of one's own: `error.name = …`.
 * With a setter in its place, the object gets a property of its own, as it would without the freezing.
 */
function keepAssignable(prototype: object): void {
  for (const name of ["toString", "valueOf", "constructor", "name", "message", "toJSON"]) {
    const property = Reflect.getOwnPropertyDescriptor(prototype, name);
    if (property === undefined || !("value" in property)) continue;
    const { value, enumerable } = property;
    const own = { enumerable: true, configurable: true, writable: true };
    Object.defineProperty(prototype, name, {
      enumerable: enumerable === true,
      configurable: false,
      get: () => value,
      set(this: object, changed: unknown) {
        if (this === prototype) throw new TypeError(`${name} is read-only`);
        Object.defineProperty(this, name, { ...own, value: changed });
      },
    });
  }
}

/** Keeps the language's globals from being replaced by others. */
export function pinLanguage(): void {
  for (const name of names) pin(name);
}

function pin(name: string): void {
  const property = Reflect.getOwnPropertyDescriptor(globalThis, name);
  if (property?.configurable !== true) return;
  Object.defineProperty(globalThis, name, { writable: false, configurable: false });
}
