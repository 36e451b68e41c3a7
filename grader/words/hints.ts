import { exerciseWords } from "../../lib/lessons/exercises.js";

/** The title of an exercise, in the current language. */
export function titleOf(id: string): string {
  return exerciseWords(id)?.title ?? id;
}

/**
 * The hints: a question, the idea, and almost the code.
 *
 * @param almostTheCode - as the exercise's guide has it
 */
export function hintsWith(id: string, almostTheCode: string): readonly [string, string, string] {
  const { question = "", idea = "", comments = {} } = exerciseWords(id)?.hints ?? {};
  // Braces in code could mean anything, so only a comment may stand for one of the catalogue's words.
  const code = almostTheCode.replace(/\/\/ \{(\w+)\}$/gm, (_, key) => `// ${comments[key]}`);
  return [question, idea, code];
}
