// In the place of lib/notebook/answerOr.ts: the answer stands in the page.
import { requireId } from "../../../../lib/notebook/cellArguments.js";
import { html } from "../../../../lib/notebook/views/html.js";
import { checkWords } from "../../../../lib/notebook/words/check.js";
import { send } from "../outputs.js";

const text = checkWords.answerOr;

/** An answer of the page's: what it exports, or why it cannot be read. */
export type Answer = {
  readonly exports?: () => object;
  readonly problem?: string;
};

let answers: Readonly<Record<string, Answer>> = {};

export function setAnswers(now: typeof answers): void {
  answers = now;
}

export function answerOr<Function extends (...args: never[]) => unknown>(
  id: string,
  solution: Function,
): Function {
  requireId("answerOr", id);
  const { answer, said } = chosen(id, solution);
  send({ type: "html", html: html`<p role="status">${said}</p>`.html });
  return answer;
}

function chosen<Function extends (...args: never[]) => unknown>(id: string, solution: Function) {
  const { name } = solution;
  const file = `exercises/${id}.ts`;
  const { exports, problem } = answers[id] ?? {};
  if (problem !== undefined) return { answer: solution, said: text.broken({ file, problem }) };
  if (exports === undefined) return { answer: solution, said: text.todo({ file }) };
  try {
    const answer: unknown = Reflect.get(exports(), name);
    if (typeof answer !== "function") throw new Error(text.missing({ file, name }));
    return { answer: answer as Function, said: text.yours({ name, file }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { answer: solution, said: text.broken({ file, problem: reason }) };
  }
}
