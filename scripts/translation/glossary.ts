// The terms of the Chinese edition: those of the note that the course teaches, of d2l-zh and of common textbooks.
import saved from "./glossary.json" with { type: "json" };

export type Term = {
  readonly en: string;
  /** How it is said; any of these. */
  readonly zh: readonly string[];
  /** What must not be written instead. */
  readonly not?: readonly string[];
};

export const glossary: readonly Term[] = saved.terms;

/** Latin words that stand in Chinese text: names, and terms that Chinese texts on this subject leave as they are. */
export const latinWords: ReadonlySet<string> = new Set(saved.latinWords);
