import path from "node:path";
import { buildSync } from "esbuild";
import { Realm } from "../../grader/core/calls/answerRealm.js";
import { Answer } from "../../grader/core/checks/answer.js";
import { librariesOf, libraryNames } from "../../grader/node/bundle/libraries.js";
import { ProcessLine } from "../../grader/node/processes/processLine.js";
import { answerSyntax, relayProgram } from "../../grader/node/processes/programs.js";
import type { Message } from "../../grader/protocol/message.js";
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
  latest = new Answer(source, new Realm(new ProcessLine(program, "never")));
  return latest.functions as Exports;
}

/**
 * For a check of a function that must return new arrays.
 *
 * @throws if the latest result has an array in it that came with the arguments
 */
export function expectNewArrays(): void {
  latest?.expectNewArrays();
}

/**
 * A remark as a string, for the second argument of `expect`. Whoever runs this file with vitest reads it at once; for
 * the grader it stays an id with parameters, which it puts into words where they are shown.
 */
export const say = (message: Message): string => tell(message);
