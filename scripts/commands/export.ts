// npm run export [-- LESSON…] [OPTIONS]
import { existsSync } from "node:fs";
import path from "node:path";
import { exportLessons } from "../../export/exportLessons.js";
import { chooseLessons, lessonNames } from "../../export/lessons.js";
import { Printer } from "../../export/paper.js";
import { showProgress } from "../../export/progress.js";
import { type Arguments, runCommand } from "../../lib/node/command.mjs";
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";

const flag = { type: "boolean", default: false } as const;
const options = {
  allowPositionals: true,
  options: {
    out: { type: "string" },
    fresh: flag,
    "no-execute": flag,
    solutions: flag,
    pdf: flag,
    notebook: flag,
  },
} as const;
const interrupted = new AbortController();

async function exportAll({ positionals, values }: Arguments<typeof options>): Promise<boolean> {
  if (values.fresh && values["no-execute"]) {
    throw new UserError("--fresh runs every lesson and --no-execute runs none: use one of them.");
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
  return true;
}

for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => interrupted.abort());
}
runCommand(options, async (given) => {
  try {
    return await exportAll(given);
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    console.error("The export was interrupted; no page was changed.");
    return 130;
  }
});
