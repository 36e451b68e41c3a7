import type { AnswerSource } from "./checks/answerSource.js";

/** What checks and diagnosis need from their platform, besides a place for the answer (calls/answerPlace.ts). */
export type Platform = {
  /** The seed of random cases, the same for a whole job: an answer and a mistake that it may make get the same numbers. */
  readonly seed: number;
  /** Makes a function of the code of a CommonJS module, with the parameters `require`, `module` and `exports`. */
  readonly compile: (code: string, file: string) => Module;
  /** The place in the student's file at which something was thrown, if the stack shows it. */
  readonly locate: (stack: string, source: AnswerSource) => SourcePlace | undefined;
  /** Lets messages out and in between two checks. */
  readonly pause: () => Promise<void>;
};

/** A CommonJS module, which runs when it is called. */
export type Module = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
) => void;

export type SourcePlace = { readonly file: string; readonly line: number };
