// npm run hint -- ID [--solution]
import { answersFolder, selectIds } from "../../grader/node/exercises/exercises.js";
import { allHintsOpen, hintsOf, openHint, solutionOf } from "../../grader/node/exercises/hints.js";
import { terminalWords } from "../../grader/words/terminal.js";
import { type Arguments, runCommand } from "../../lib/node/command.mjs";
import { stopEsbuild } from "../../lib/node/programs/stopEsbuild.js";
import { UserError } from "../../lib/node/userError.mjs";

const options = {
  allowPositionals: true,
  options: { solution: { type: "boolean", default: false } },
} as const;

async function hint({ values, positionals }: Arguments<typeof options>): Promise<boolean> {
  if (positionals.length === 0) throw new UserError(terminalWords.needsIds({ command: "hint" }));
  const [id, ...others] = selectIds(positionals);
  if (id === undefined || others.length > 0) throw new UserError(terminalWords.oneHint);
  const hints = await hintsOf(id);
  if (values.solution) {
    const open = allHintsOpen(id, hints.length) || (await isPassed(id));
    if (!open) throw new UserError(terminalWords.solutionLater({ id }));
    const solution = solutionOf(id);
    if (solution === "") throw new UserError(terminalWords.noSolution({ id }));
    console.log(solution);
    return true;
  }
  const number = openHint(id, hints.length);
  console.log(terminalWords.hint({ id, number, count: hints.length }));
  console.log(`\n${hints[number - 1]}\n`);
  console.log((number < hints.length ? terminalWords.nextHint : terminalWords.lastHint)({ id }));
  return true;
}

async function isPassed(id: string): Promise<boolean> {
  const { Grader } = await import("../../grader/node/grader.js");
  const grader = new Grader(false);
  const { result } = await grader.gradeFirst(answersFolder(), id);
  await grader.close();
  return result.status === "passed";
}

runCommand(options, hint, stopEsbuild);
