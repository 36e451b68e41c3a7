// npm run export [-- LESSON…] [OPTIONS]
import { existsSync } from "node:fs";
import path from "node:path";
import { editionsIn, exportEditions } from "../../export/editions.js";
import { chooseLessons } from "../../export/lessons.js";
import { Printer } from "../../export/paper.js";
import { showProgress } from "../../export/progress.js";
import { type Arguments, runCommand } from "../../lib/node/command.mjs";
import { editionFolder, notebookNames } from "../../lib/node/notebook.js";
import { inWorkspace } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { language } from "../../lib/words/language.js";
import { text } from "../words/words.mjs";

const flag = { type: "boolean", default: false } as const;
const options = {
  allowPositionals: true,
  options: {
    out: { type: "string" },
    fresh: flag,
    "no-execute": flag,
    solutions: flag,
    plain: flag,
    pdf: flag,
    notebook: flag,
    lang: { type: "string" },
  },
} as const;
const interrupted = new AbortController();

async function exportAll({ positionals, values }: Arguments<typeof options>): Promise<boolean> {
  if (values.fresh && values["no-execute"]) {
    throw new UserError(text.commands.export.notTogether);
  }
  const notebooks = inWorkspace("notebooks");
  const all = notebookNames(notebooks);
  const output = path.resolve(
    values.out ?? (values.solutions ? inWorkspace("dist", "solutions") : inWorkspace("dist")),
  );
  const editions = editionsIn(notebooks).filter((one) => one === (values.lang ?? one));
  await exportEditions(
    {
      notebooks,
      lessons: chooseLessons(all, positionals),
      output,
      progress: showProgress(process.stderr, process.stdout),
      signal: interrupted.signal,
      execute: values["no-execute"] ? "saved" : values.fresh ? "fresh" : "changed",
      answers: values.solutions ? "solutions" : "exercises",
      plain: values.plain,
      notebook: values.notebook,
      printer: values.pdf ? new Printer() : undefined,
    },
    editions,
  );
  const missing = all.filter((lesson) =>
    editions.some((one) => !existsSync(path.join(editionFolder(output, one), `${lesson}.html`))),
  );
  const own = editions.find((one) => one === language()) ?? editions[0] ?? "en";
  console.log(text.commands.export.done({ folder: editionFolder(output, own) }));
  if (missing.length > 0) {
    console.error(text.commands.export.missing({ lessons: missing }));
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
    console.error(text.commands.export.interrupted);
    return 130;
  }
});
