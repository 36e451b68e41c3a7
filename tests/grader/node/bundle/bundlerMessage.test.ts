import path from "node:path";
import { type BuildFailure, buildSync } from "esbuild";
import { expect, test } from "vitest";
import { describe } from "../../../../grader/node/bundle/bundlerMessage.js";
import { root } from "../../../../grader/node/exercises/exercises.js";
import { tell } from "../../../../grader/words/tell.js";

const own = path.join(root, "exercises", "01-quadratic");

/** What is said of an answer that esbuild cannot read. */
function saidOf(contents: string): string {
  try {
    buildSync({
      stdin: { contents, sourcefile: path.join(own, "step.ts"), loader: "ts" },
      absWorkingDir: root,
      write: false,
      logLevel: "silent",
    });
  } catch (error) {
    return tell(describe((error as BuildFailure).errors, { base: root, own }));
  }
  throw new Error("esbuild could read it");
}

test("a letter that doesn't belong there is shown as the student wrote it", () => {
  const said = saidOf("export const step = (θ: number) => 2θ;\n");
  expect(said).toContain('"θ"');
  expect(said).not.toContain("\\u");
});
