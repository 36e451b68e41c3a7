// npm run reset -- ID…
import path from "node:path";
import { places, root, selectIds } from "../../grader/node/exercises/exercises.js";
import { resetExercise } from "../../grader/node/sources/stubs.js";
import { command } from "../../grader/words/text.js";
import { runCommand } from "../../lib/node/command.mjs";
import { UserError } from "../../lib/node/userError.mjs";

runCommand({ allowPositionals: true }, async ({ positionals }) => {
  if (positionals.length === 0) throw new UserError(command.needsIds("reset"));
  for (const id of selectIds(positionals)) {
    const { outcome, backup } = resetExercise(id);
    const file = path.relative(root, places.exercise(id));
    if (outcome === "unchanged") console.log(command.resetNothing(file));
    else if (backup === undefined) console.log(command.reset(file));
    else console.log(command.resetKept(file, path.basename(backup)));
  }
  return true;
});
