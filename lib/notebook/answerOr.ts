import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { newDisplay } from "tslab";
import { isTodo } from "../../grader/protocol/isTodo.js";
import { lazyRequire } from "../node/lazyRequire.js";
import workspace from "../node/workspace.cjs";
import { requireId } from "./cellArguments.js";
import { html } from "./views/html.js";
import { checkWords } from "./words/check.js";

const text = checkWords.answerOr;

/**
 * The student's answer to an exercise, for a lesson to go on with, and a sentence below the cell that says whose it is.
 * The course's solution stands in where the answer isn't written yet or cannot be read, and in every export, which
 * runs no student's code:
 *
 *     const trainNetwork = answerOr("05-batch-gradient-descent/hidden-layer", solution);
 *
 * @param id - the path of the file under exercises/ without `.ts`
 * @param solution - the solution's function; the answer exports one of the same name
 * @returns the answer's function as its file is now, or the solution's
 */
export function answerOr<Answer extends (...args: never[]) => unknown>(
  id: string,
  solution: Answer,
): Answer {
  requireId("answerOr", id);
  const { answer, said } = chosen(id, solution);
  newDisplay().html(html`<p role="status">${said}</p>`.html);
  return answer;
}

function chosen<Answer extends (...args: never[]) => unknown>(id: string, solution: Answer) {
  const { name } = solution;
  // An export says which answers its checks grade; whoever works in a notebook doesn't.
  if (process.env.COURSE_ANSWERS !== undefined) {
    return { answer: solution, said: text.exported({ name }) };
  }
  const file = `exercises/${id}.ts`;
  try {
    if (isTodo(readFileSync(onDisk(file), "utf8"))) {
      return { answer: solution, said: text.todo({ file }) };
    }
    const answer = exportsOf(file)[name];
    if (typeof answer !== "function") throw new Error(text.missing({ file, name }));
    return { answer: answer as Answer, said: text.yours({ name, file }) };
  } catch (error) {
    return { answer: solution, said: text.broken({ file, problem: firstLine(error) }) };
  }
}

/** The kernel's working directory is the project's root. */
const onDisk = (file: string) => path.join(workspace.workspaceOf(process.cwd()), file);

/** What a file exports, with all that it imports, as they are now: Node would remember an earlier version. */
function exportsOf(file: string): Readonly<Record<string, unknown>> {
  const { buildSync } = lazyRequire("esbuild") as typeof import("esbuild");
  const { outputFiles } = buildSync({
    entryPoints: [onDisk(file)],
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    logLevel: "silent",
  });
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const run = vm.compileFunction(outputFiles[0]?.text ?? "", ["module", "exports"], {
    filename: path.basename(file),
  });
  run(module, module.exports);
  return module.exports;
}

/** esbuild's first line counts the errors, and those that follow name their places. */
function firstLine(error: unknown): string {
  const { errors } = error as Partial<import("esbuild").BuildFailure>;
  const [first] = errors ?? [];
  if (first === undefined) return error instanceof Error ? error.message : String(error);
  const { line = 1, column = 0 } = first.location ?? {};
  return `${line}:${column + 1}: ${first.text}`;
}
