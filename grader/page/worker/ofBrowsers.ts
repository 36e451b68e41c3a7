// The browser features that vitest's runner, the checks and the figures need, saved before the global scope is emptied.
// The bundler substitutes these for the globals.
const { AbortController, AbortSignal, Event, EventTarget } = globalThis;
const { setTimeout, clearTimeout, performance, structuredClone } = globalThis;

// A signal inherits these from what the global scope inherits from, too.
for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"]) {
  const value: unknown = Reflect.get(EventTarget.prototype, name);
  Object.defineProperty(AbortSignal.prototype, name, { value });
}

export { AbortController, clearTimeout, Event, performance, setTimeout, structuredClone };
