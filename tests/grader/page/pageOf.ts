import { readFileSync } from "node:fs";
import path from "node:path";
import { bundled } from "../../../export/programs/bundle.js";
import { plotProgram } from "../../../export/programs/plot.js";
import { mathematics, workerProgram } from "../../../export/programs/workerProgram.js";
import { places } from "../../../grader/node/exercises/exercises.js";
import type { PageExercise } from "../../../grader/page/pageGrader.js";

/** An answer to be graded in a page, with the seed of its random cases. */
export type Asked = { readonly id: string; readonly file: string; readonly seed: number };

const packages = ["mathjs"];

/** A page from a file, under the policy of exported pages, whose function `gradeAll` grades answers. */
export async function gradingPage(exercises: readonly string[]): Promise<string> {
  const [plot, worker, code] = await Promise.all([
    plotProgram(),
    workerProgram({ exercises, packages, imports: [] }),
    bundled(
      "gradingPage",
      'import { gradeInPage } from "./grader/page/pageGrader.ts"; import { transpile } from "./grader/page/transpile.ts"; Object.assign(globalThis, { gradeInPage, transpile });',
    ),
  ]);
  const program = `${plot}\n${worker}`;
  const escaped = (text: string) => text.replaceAll("</", "<\\/");
  return `<!doctype html><meta charset="utf-8"><title>Grading</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; worker-src blob:; script-src 'unsafe-inline'">
<script>${escaped(code)}</script>
<script>const program = ${escaped(JSON.stringify(program))};
const shelves = { beside: new Set(), mathematics: new Set(${JSON.stringify(mathematics)}), packages: new Set(${JSON.stringify(["d3-array", ...packages])}) };
async function gradeAll(asked) {
  const graded = [];
  for (const each of JSON.parse(asked)) graded.push(await gradeInPage({ ...each, program, transpile: async (file, text) => transpile(file, text, shelves) }));
  return JSON.stringify(graded);
}</script>`;
}

export function exerciseFor({
  id,
  file,
  seed,
}: Asked): Pick<PageExercise, "id" | "answers" | "stub" | "seed"> {
  return {
    id,
    answers: { [`${path.posix.basename(id)}.ts`]: file },
    stub: readFileSync(places.stub(id), "utf8"),
    seed,
  };
}
