import type { OnReturn } from "./wire.js";

/** The exports of an answer; each is looked up by its name. */
export type Exports = { readonly names: readonly string[]; get(name: string): unknown };

/** The text of each package that an answer imports. */
export type Libraries = Readonly<Record<string, string>>;

/**
 * The place where an answer runs, seen by its checks: calls are synchronous, and one that takes too long or
 * too much ends the place and throws a `CheckAborted`. The next call gets another one.
 */
export type AnswerPlace = {
  /** What the answer has printed since this was last emptied. */
  printed: string;
  /** Called after each call that came back. */
  onReturn: OnReturn;
  /** True while the place is there in which the answer was loaded. */
  readonly alive: boolean;
  /** Runs a bundled answer and gives its exports, whose functions can be called within {@link run}. */
  load(code: string, libraries: Libraries): Exports;
  /**
   * Runs something that calls the answer, within the limits.
   *
   * @param call - its text, for the message if it has to be stopped
   */
  run<Result>(action: () => Result, call?: string): Result;
  /** Leaves at most this many milliseconds for all the calls that are still to come. */
  allow(milliseconds: number): void;
  close(): void;
};
