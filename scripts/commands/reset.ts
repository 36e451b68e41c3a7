// npm run reset -- ID…
import path from "node:path";
import { places, selectIds } from "../../grader/node/exercises/exercises.js";
import { resetExercise } from "../../grader/node/sources/stubs.js";
import { terminalWords } from "../../grader/words/terminal.js";
import { runCommand } from "../../lib/node/command.mjs";
import { inWorkspace } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";

runCommand({ allowPositionals: true }, async ({ positionals }) => {
  if (positionals.length === 0) throw new UserError(terminalWords.needsIds({ command: "reset" }));
  for (const id of selectIds(positionals)) {
    const { outcome, backup } = resetExercise(id);
    const file = path.relative(inWorkspace(), places.exercise(id));
    if (outcome === "unchanged") console.log(terminalWords.resetNothing({ file }));
    else if (backup === undefined) console.log(terminalWords.reset({ file }));
    else console.log(terminalWords.resetKept({ file, backup: path.basename(backup) }));
  }
  return true;
});
