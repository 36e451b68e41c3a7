// Answers that run in a process of their own, called as checks call them.
import { AnswerRealm } from "../../../../../grader/core/calls/answerRealm.js";
import { Answer } from "../../../../../grader/core/checks/answer.js";
import { nodePlatform } from "../../../../../grader/node/processes/nodePlatform.js";
import { ProcessLine } from "../../../../../grader/node/processes/processLine.js";
import { relayProgram } from "../../../../../grader/node/processes/programs.js";
import { tell } from "../../../../../grader/words/tell.js";

export type Functions = Record<string, (...args: unknown[]) => unknown>;

export const program = await relayProgram();

/** An answer, which is given as the body of a CommonJS module. */
export function answered(code: string): { answer: Answer; functions: Functions } {
  const source = { file: "answer.ts", code, map: "{}", libraries: {} };
  const realm = new AnswerRealm(new ProcessLine(program, "never"));
  const answer = new Answer(source, realm, nodePlatform.locate);
  return { answer, functions: answer.functions as Functions };
}

export const toldOf = ({ aborted }: Answer) => aborted && tell(aborted.why);

export const answerOf = (code: string) => answered(code).functions;
