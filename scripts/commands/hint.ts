// npm run hint -- ID [--solution]
import { answersFolder, selectIds } from "../../grader/node/exercises/exercises.js";
import { allHintsOpen, hintsOf, openHint, solutionOf } from "../../grader/node/exercises/hints.js";
import { stopBundler } from "../../grader/node/terminal.js";
import { command } from "../../grader/words/text.js";
import { type Arguments, runCommand } from "../../lib/node/command.mjs";
import { UserError } from "../../lib/node/userError.mjs";

const options = {
  allowPositionals: true,
  options: { solution: { type: "boolean", default: false } },
} as const;

async function hint({ values, positionals }: Arguments<typeof options>): Promise<boolean> {
  if (positionals.length === 0) throw new UserError(command.needsIds("hint"));
  const [id, ...others] = selectIds(positionals);
  if (id === undefined || others.length > 0) throw new UserError(command.oneHint);
  const hints = await hintsOf(id);
  if (values.solution) {
    const open = allHintsOpen(id, hints.length) || (await isPassed(id));
    if (!open) throw new UserError(command.solutionLater(id));
    console.log(solutionOf(id));
    return true;
  }
  const number = openHint(id, hints.length);
  console.log(command.hint(id, number, hints.length));
  console.log(`\n${hints[number - 1]}\n`);
  console.log(number < hints.length ? command.nextHint(id) : command.lastHint(id));
  return true;
}

async function isPassed(id: string): Promise<boolean> {
  const { Grader } = await import("../../grader/node/grader.js");
  const grader = new Grader(false);
  const { result } = await grader.gradeFirst(answersFolder(), id);
  await grader.close();
  return result.status === "passed";
}

runCommand(options, hint, stopBundler);
