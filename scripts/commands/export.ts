// npm run export [-- LESSON…] [--out FOLDER]
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { exportLessons } from "../export/exportLessons.js";
import { chooseLessons, lessonNames } from "../export/lessons.js";
import { showProgress } from "../export/progress.js";
import { inRoot } from "../setup/paths.mjs";
import { Problem } from "../setup/problem.mjs";

const usage = "Use: npm run export [-- LESSON…] [--out FOLDER]";
const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => interrupted.abort());
}

try {
  const { positionals, values } = readArguments();
  const notebooks = inRoot("notebooks");
  const all = lessonNames(notebooks);
  const output = path.resolve(values.out);
  await exportLessons({
    notebooks,
    lessons: chooseLessons(all, positionals),
    output,
    progress: showProgress(process.stdout),
    signal: interrupted.signal,
  });
  const missing = all.filter((lesson) => !existsSync(path.join(output, `${lesson}.html`)));
  console.log(`The pages are in ${output}; begin with index.html.`);
  if (missing.length > 0) {
    console.log(`Links to lessons that are not exported yet lead nowhere: ${missing.join(", ")}.`);
  }
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

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { out: { type: "string", default: inRoot("dist") } },
    });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(". ");
    throw new Problem(`${reason}. ${usage}`);
  }
}
