// npm run grade [-- ID…] [--json] [--watch] [--from FOLDER]
// npm run grade [-- ID…] --submissions FOLDER --csv FILE [--private FOLDER] [--separator NAME]

import { report } from "../../grader/core/checks/exerciseResult.js";
import type { Graded } from "../../grader/core/checks/gradedRun.js";
import { visible } from "../../grader/core/visible.js";
import { answersFolder, selectIds } from "../../grader/node/exercises/exercises.js";
import { watchExercises } from "../../grader/node/exercises/watch.js";
import { Grader } from "../../grader/node/grader.js";
import { paint } from "../../grader/node/paint.js";
import { details, tableLine, total } from "../../grader/node/terminalReport.js";
import { jsonReport } from "../../grader/words/jsonReport.js";
import { terminalWords } from "../../grader/words/terminal.js";
import { type Arguments, runCommand } from "../../lib/node/command.mjs";
import parent from "../../lib/node/parent.cjs";
import { stopEsbuild } from "../../lib/node/programs/stopEsbuild.js";

const options = {
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    watch: { type: "boolean", default: false },
    from: { type: "string" },
    submissions: { type: "string" },
    csv: { type: "string" },
    private: { type: "string" },
    separator: { type: "string" },
  },
} as const;

async function grade({ values, positionals }: Arguments<typeof options>): Promise<boolean> {
  const ids = selectIds(positionals);
  if (values.submissions ?? values.csv ?? values.private ?? values.separator) {
    const { gradeClass } = await import("../../grader/class/gradeClass.js");
    return gradeClass(values, ids);
  }
  const folder = answersFolder(values.from);
  const width = Math.max(...ids.map((id) => id.length));
  const each = positionals.length > 0;
  const latest = new Map<string, Graded>();
  const summary = () => report([...latest.values()].map(({ result }) => result));

  const grader = new Grader(values.watch || ids.length > 1);

  function show(graded: Graded) {
    latest.set(graded.result.id, graded);
    if (values.json) return;
    console.log(each ? `${details(graded, paint)}\n` : tableLine(graded.result, width, paint));
  }

  async function showSaved(id: string) {
    const graded = await grader.grade(folder, id);
    latest.set(id, graded);
    if (values.json) console.log(visible(JSON.stringify(jsonReport(report([graded.result])))));
    else console.log(`\n${details(graded, paint)}\n${total(summary())}`);
  }

  async function showAll() {
    await grader.gradeAll(folder, ids, show);
    if (values.json) console.log(visible(JSON.stringify(jsonReport(summary()), null, 2)));
    else console.log(`${each ? "" : "\n"}${total(summary())}`);
    if (!each && !values.json) console.log(terminalWords.oneByOne);
    if (values.watch && !values.json)
      console.log(terminalWords.watching({ folder: values.from ?? "exercises" }));
  }

  const all = showAll();
  // What is saved while all are graded is graded again afterwards.
  await (values.watch ? watchExercises(folder, ids, showSaved, all, interrupted()) : all);
  await grader.close();
  const { points, maxPoints } = summary();
  return points === maxPoints && [...latest.values()].every(isPassed);
}

/** Aborts when the reader presses Ctrl+C. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort());
  parent.whenParentIsGone(() => controller.abort()).unref();
  return controller.signal;
}

function isPassed({ result }: Graded): boolean {
  return result.status === "passed";
}

runCommand(options, grade, stopEsbuild);
