// Students install without the packages for developers, so what they run imports none of them.
import ts from "typescript";
import { expect, test } from "vitest";
import { files, read } from "./tree.js";

const { devDependencies } = JSON.parse(read("package.json")) as {
  devDependencies: Record<string, string>;
};
const product = files.filter((file) => /^(export|grader|kernel|lib)\/.*\.[cm]?[jt]s$/.test(file));

/** The package of a module; "" for a file or one of Node's own. */
function packageOf(specifier: string): string {
  if (/^(\.|node:)/.test(specifier)) return "";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

test("what students run imports no package for developers", () => {
  const found = product.flatMap((file) =>
    ts
      .preProcessFile(read(file), true, true)
      .importedFiles.map(({ fileName }) => packageOf(fileName))
      .filter((name) => Object.hasOwn(devDependencies, name))
      .map((name) => `${file} imports ${name}`),
  );
  // Both are asked for where a browser is: for paper, and for tests.
  expect(found.sort()).toEqual([
    "export/paper.ts imports playwright-core",
    "lib/node/browser/unpack.mjs imports tar-fs",
  ]);
});
