import path from "node:path";
import { buildSync } from "esbuild";
import { librariesOf, libraryNames } from "../../scripts/grader/libraries.js";
import { workerProgram } from "../../scripts/grader/program.js";
import { Answer } from "../../scripts/grader/sandbox/answer.js";
import { Realm } from "../../scripts/grader/sandbox/realm.js";

/**
 * The exports of the answer to an exercise, for its checks to call.
 *
 * This is the answer in solutions/, or in the folder that EXERCISES_FROM names. The grader puts the
 * student's answer in its place. In both cases it runs in a thread of its own; see README.md.
 */
export function answer<Exports>(id: string): Exports {
  const file = path.resolve(process.env.EXERCISES_FROM || "solutions", `${id}.ts`);
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "cjs",
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
  return new Answer(source, new Realm(workerProgram())).functions as Exports;
}
