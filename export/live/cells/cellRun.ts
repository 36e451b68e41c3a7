// What a cell needs to run: its script, and the answers that it asks for.
import { asFunction } from "../../../grader/page/workerScript.js";
import { isTodo } from "../../../grader/protocol/isTodo.js";
import { tell } from "../../../grader/words/tell.js";
import type { Course } from "../course.js";
import { scriptNames } from "../scriptNames.js";
import { liveWords as text } from "../words/words.js";
import type { CellRun } from "../worker/cells.js";
import type { Failure } from "../worker/failure.js";
import type { Script } from "../worker/scripts.js";
import { codeFrame } from "./codeFrame.js";

/** @returns what is wrong, if the cell cannot be read */
export async function cellRun(
  source: string,
  number: number,
  course: Course,
): Promise<CellRun | Failure> {
  const made = await course.compiler.cell(source);
  if ("unreadable" in made) {
    const { line, column, complaint } = made.unreadable;
    const heading = text.unreadable({ line, column, complaint: tell(complaint) });
    return { text: [heading, ...codeFrame(source, line)].join("\n") };
  }
  const ids = [...source.matchAll(/\banswerOr\(\s*["']([^"']+)["']/g)].map(([, id = ""]) => id);
  const answers: Record<string, CellRun["answers"][string]> = {};
  for (const id of ids) answers[id] = await answerOf(id, course);
  const script = scriptOf(made.code, made.guarded);
  return { number, source, script, answers };
}

/** An answer as a cell takes it: nothing where it is not written yet. */
async function answerOf(id: string, course: Course): Promise<CellRun["answers"][string]> {
  if (course.factsOf(id) === undefined) return {};
  const source = course.draft(id).text;
  if (isTodo(source)) return {};
  const made = await course.compiler.answer(`${id.split("/")[1]}.ts`, source, []);
  if ("problem" in made) return { problem: tell(made.problem).split("\n")[0] ?? "" };
  return {
    script: scriptOf(`${scriptNames.answer}(${JSON.stringify(id)},${asFunction(made.code)});`),
  };
}

/** Gives up the addresses of a run that is over. */
export function forget({ script, answers }: CellRun): void {
  for (const one of [script, ...Object.values(answers).map((answer) => answer.script)]) {
    if (one !== undefined) URL.revokeObjectURL(one.url);
  }
}

function scriptOf(text: string, ofPage = text): Script {
  return { text, url: URL.createObjectURL(new Blob([ofPage], { type: "text/javascript" })) };
}
