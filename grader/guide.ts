import type { Closed } from "./core/taught.js";

/** What a student sees of an exercise beside its stub. All of it is text, so that it can be translated. */
export type Guide = {
  readonly title: string;
  /** The lesson's file in notebooks/, without `.ipynb`. */
  readonly lesson: string;
  /** The heading in the lesson that the exercise belongs to, word for word. */
  readonly section: string;
  /**
   * They open one at a time: a question, then the idea, then almost the code: the function's body in several
   * lines, with one gap, written …
   */
  readonly hints: readonly [question: string, idea: string, almostTheCode: string];
  /**
   * What lib/ exports and the exercise teaches, and why it is closed: it does the "whole" task or a "step" of it,
   * or it gives the result away ("near"). An answer that imports one of these is no answer.
   */
  readonly forbiddenImports?: Closed;
};
