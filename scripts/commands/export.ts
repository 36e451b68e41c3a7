// npm run export [-- LESSON…] [OPTIONS]; see the usage below.
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { exportLessons } from "../../export/exportLessons.js";
import { chooseLessons, lessonNames } from "../../export/lessons.js";
import { Printer } from "../../export/paper.js";
import { showProgress } from "../../export/progress.js";
import { inRoot } from "../setup/paths.mjs";
import { Problem } from "../setup/problem.mjs";

const usage = `npm run export [-- LESSON… OPTIONS]

Runs lessons, all of them unless some are named, and writes one self-contained HTML file each, and an
index. A lesson that ran before on the same inputs does not run again. A lesson that fails is named, stops
no other, and keeps the page that it had; the exit status is then 1.

  --out FOLDER   where to write; dist/ if left out, or dist/solutions/ for the edition with solutions
  --fresh        run every lesson, changed or not
  --no-execute   run none: take the outputs that are saved in the notebooks
  --solutions    grade and show the official solutions in place of the exercises
  --pdf          print each lesson to a PDF file, too; needs Chromium, Chrome or Edge
  --notebook     write each executed notebook, too
  --help         print this
`;
const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => interrupted.abort());
}

void main();

async function main(): Promise<void> {
  try {
    const { positionals, values } = readArguments();
    if (values.help) console.log(usage);
    else await run(positionals, values);
  } catch (error) {
    if (interrupted.signal.aborted) {
      console.error("The export was interrupted; no page was changed.");
      process.exitCode = 130;
    } else if (error instanceof Problem) {
      console.error(error.message);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}

type Values = ReturnType<typeof readArguments>["values"];

async function run(positionals: readonly string[], values: Values): Promise<void> {
  if (values.fresh && values["no-execute"]) {
    throw new Problem("--fresh runs every lesson and --no-execute runs none: use one of them.");
  }
  const notebooks = inRoot("notebooks");
  const all = lessonNames(notebooks);
  const output = path.resolve(
    values.out ?? (values.solutions ? inRoot("dist", "solutions") : inRoot("dist")),
  );
  await exportLessons({
    notebooks,
    lessons: chooseLessons(all, positionals),
    output,
    progress: showProgress(process.stderr, process.stdout),
    signal: interrupted.signal,
    execute: values["no-execute"] ? "saved" : values.fresh ? "fresh" : "changed",
    answers: values.solutions ? "solutions" : "exercises",
    notebook: values.notebook,
    printer: values.pdf ? new Printer() : undefined,
  });
  const missing = all.filter((lesson) => !existsSync(path.join(output, `${lesson}.html`)));
  console.log(`The pages are in ${output}; begin with index.html.`);
  if (missing.length > 0) {
    console.error(
      `Links to lessons that are not exported yet lead nowhere: ${missing.join(", ")}.`,
    );
  }
}

function readArguments() {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: "string" },
        fresh: flag,
        "no-execute": flag,
        solutions: flag,
        pdf: flag,
        notebook: flag,
        help: flag,
      },
    });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(". ");
    throw new Problem(`${reason}. \`npm run export -- --help\` prints the options.`);
  }
}
