import { define } from "./define.js";

/** What calls a function of a cell later. */
const later = ["setTimeout", "setInterval", "queueMicrotask"] as const;

type Later = Record<(typeof later)[number], (call: unknown, ...rest: unknown[]) => unknown>;

/**
 * Calls `tell` with what timers and promises throw that nothing waits for. Timers are asked themselves, since WebKit hides
 * the errors of scripts that it has from the page.
 */
export function hearLateErrors(tell: (error: unknown) => void): void {
  const heard =
    (call: (...given: unknown[]) => unknown) =>
    (...given: unknown[]) => {
      try {
        call(...given);
      } catch (error) {
        tell(error);
      }
    };
  const thread = globalThis as unknown as Later;
  for (const name of later) {
    const plain = thread[name].bind(thread);
    define(name, (call: unknown, ...rest: unknown[]) =>
      plain(typeof call === "function" ? heard((...given) => call(...given)) : call, ...rest),
    );
  }
  globalThis.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    tell(event.reason);
  });
}
