import { randomInt } from "node:crypto";
import path from "node:path";
import { buildSync } from "esbuild";
import { AnswerRealm } from "../../grader/core/calls/answerRealm.js";
import { Answer } from "../../grader/core/checks/answer.js";
import { CheckAborted } from "../../grader/core/checks/checkAborted.js";
import { librariesOf, libraryNames } from "../../grader/node/bundle/libraries.js";
import { nodePlatform } from "../../grader/node/processes/nodePlatform.js";
import { ProcessLine } from "../../grader/node/processes/processLine.js";
import { answerSyntax, relayProgram } from "../../grader/node/processes/programs.js";
import { tell } from "../../grader/words/tell.js";

const program = await relayProgram();
let latest: Answer | undefined;

/**
 * The exports of the answer to an exercise, for its checks to call.
 *
 * This is the answer in solutions/, or in the folder that EXERCISES_FROM names. The grader puts the
 * student's answer in its place. In both cases it runs in a process of its own; see README.md.
 */
export function answer<Exports>(id: string): Exports {
  const file = path.resolve(process.env.EXERCISES_FROM || "solutions", `${id}.ts`);
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "cjs",
    ...answerSyntax,
    platform: "browser",
    sourcemap: "external",
    external: [...libraryNames],
    outdir: path.dirname(file),
  });
  const text = (ending: string) =>
    outputFiles.find((output) => output.path.endsWith(ending))?.text ?? "";
  const code = text(".js");
  const source = {
    file: path.basename(file),
    code,
    map: text(".map"),
    libraries: librariesOf(code),
  };
  const realm = new AnswerRealm(new ProcessLine(program, "never"));
  latest = new Answer(source, realm, nodePlatform.locate);
  return latest.functions as Exports;
}

/**
 * Used in a check of a function that must return new arrays.
 *
 * @throws if the latest result has an array in it that came with the arguments
 */
export function expectNewArrays(): void {
  try {
    latest?.expectNewArrays();
  } catch (error) {
    throw error instanceof CheckAborted ? new Error(tell(error.why)) : error;
  }
}

/** The seed of random cases. */
export const seed = (): number => Number(process.env.COURSE_SEED) || randomInt(1, 1_000_000);

/** A message of the grader's for the second argument of `expect`; the grader itself tells it later. */
export const say = tell;
