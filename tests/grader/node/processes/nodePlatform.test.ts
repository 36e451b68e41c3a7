import path from "node:path";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { nodePlatform } from "../../../../grader/node/processes/nodePlatform.js";

const folder = path.resolve("exercises", "03-softmax");

/** An answer as it is bundled, and the stack of the error that it throws when it is loaded. */
function thrownBy(answer: string) {
  const { outputFiles } = buildSync({
    stdin: { contents: answer, sourcefile: "softmax.ts", resolveDir: folder, loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    sourcemap: "external",
    outfile: path.join(folder, "answer.js"),
  });
  const text = (ending: string) =>
    outputFiles.find(({ path: file }) => file.endsWith(ending))?.text ?? "";
  const source = { file: "softmax.ts", code: text(".js"), map: text(".map"), libraries: {} };
  try {
    nodePlatform.compile(source.code, "answer.js")(() => ({}), { exports: {} }, {});
  } catch (error) {
    return nodePlatform.locate((error as Error).stack ?? "", source);
  }
  throw new Error("nothing was thrown");
}

test("an error of the answer's own is where it was thrown", () => {
  expect(thrownBy('\n\nthrow new Error("here");')).toEqual({ file: "softmax.ts", line: 3 });
});

test("what lib refuses is at the line of the answer that asked it", () => {
  const answer = `import { logSumExp } from "../../lib/softmax.js";

export const total = logSumExp([]);`;
  expect(thrownBy(answer)).toEqual({ file: "softmax.ts", line: 3 });
});
