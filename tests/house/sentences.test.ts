// What the course says to people is in catalogues, so code has no sentences of its own.
import ts from "typescript";
import { expect, test } from "vitest";
import { files, read } from "./tree.js";

/** Where texts of three words or more are no sentences for readers, or can't come from a catalogue. */
const others: Readonly<Record<string, string>> = {
  "scripts/bench/export/exporters.ts": "names of measurements, which are keys of --json",
  "scripts/bench/kernels/": "the same, and code",
  "scripts/bench/latency/": "the same, and code",
  "scripts/bench/problem.ts": "the same",
  "scripts/bench/runners/": "the same, and code",
  "scripts/batchKernel/": "heads of generated files",
  "scripts/git/register.mjs": "a hook of git, and the name of a merge driver",
  "scripts/scaleOut/": "SQL",
  "scripts/setup/otherKernels.mjs": "a program in Python",
  "scripts/commands/lock.ts": "a command, as it is written in a lock file",
  "export/live/editor/codeEditor.ts": "styles",
  "export/programs/": "code, and names of esbuild's plugins",
  "export/publish.ts": "a file that is gone a moment later",
  "kernel/compiler/nodeTypes.ts": "declarations and names",
  "kernel/compiler/browserNames.ts": "TypeScript's own sentence, looked for",
  "kernel/run/tslab.ts": "code",
  "grader/class/answerName.ts": "words that mean copy, in many languages",
  "grader/core/checks/checkAborted.ts": "V8's own sentences, looked for",
  "grader/core/inside/": "V8's own sentence, and names of symbols",
  "grader/core/checks/": "names of symbols",
  "grader/core/taught.ts": "code",
  "grader/diagnosis/slips.ts": "the name of a symbol",
  "grader/node/bundle/": "names of esbuild's plugins, and its own sentence, looked for",
  "grader/types/commonLibrary.ts": "names of the language, and code",
  "lib/figures/fitPanel.ts": "a label that Observable Plot gives its ticks, looked for",
  "lib/lessons/03-softmax/exercises/log-sum-exp/guide.ts": "code",
  "lib/lessons/06-cost/exercises/combine-arrivals/guide.ts": "code",
  "lib/notebook/pageScript/pageScript.ts": "a licence",
};

const isExcepted = (file: string) => Object.keys(others).some((place) => file.startsWith(place));
const isSentence = (text: string) => /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(text);

/** The texts of a file, but for what a plain error says: it is for those who change the course. */
function textsIn(node: ts.Node): string[] {
  const isPlainError =
    ts.isNewExpression(node) && /^(Error|RangeError|TypeError)$/.test(node.expression.getText());
  if (isPlainError || ts.isImportDeclaration(node)) return [];
  const inside: string[] = [];
  if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) inside.push(node.text);
  ts.forEachChild(node, (child) => {
    inside.push(...textsIn(child));
  });
  return inside;
}

const sentencesOf = (code: string) =>
  textsIn(ts.createSourceFile("code.ts", code, ts.ScriptTarget.ES2022, true)).filter(isSentence);

const product = files.filter(
  (file) =>
    /\.([cm]?js|ts)$/.test(file) &&
    !/^(tests|exercises|solutions|notebooks)\/|(^|\/)words\//.test(file),
);

test("a sentence is found in quotation marks and templates, but not in a plain error", () => {
  expect(sentencesOf('say("three words here", `and three more`)')).toHaveLength(2);
  expect(sentencesOf('throw new UserError("three words here")')).toHaveLength(1);
  expect(sentencesOf('throw new Error("three words here")')).toEqual([]);
});

test("no code has sentences of its own", () => {
  const found = product
    .filter((file) => !isExcepted(file))
    .flatMap((file) => sentencesOf(read(file)).map((sentence) => `${file}: ${sentence}`));
  expect(found).toEqual([]);
});

test("every exception is needed", () => {
  const needless = Object.keys(others).filter(
    (place) =>
      !product.some((file) => file.startsWith(place) && sentencesOf(read(file)).length > 0),
  );
  expect(needless).toEqual([]);
});
