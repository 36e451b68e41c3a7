// Tests mirror what they test: a module or folder lib/NAME is tested in tests/lib/NAME.test.ts. Where that would be
// too long, or a module is tested from several sides, the tests are tests/lib/NAME/SIDE.test.ts.
import { expect, test } from "vitest";
import { files, folders } from "./tree.js";

const modules = new Set(files.map((file) => file.replace(/\.([cm]?[jt]s|py)$/, "")));

/** These use the course as a student does, or look at all of the tree. */
const wholes = /^tests\/(house|notebooks|browser)\//;
/** These are named by what they try. */
const others =
  /^tests\/((export|grader\/class|lib\/(figures|notebook)|scripts\/setup)\/|lib\/lessons\/[^/]+$)/;

test("each test's path names a module or a folder", () => {
  const astray = files
    .filter((file) => /^tests\/.*\.test\.ts$/.test(file))
    .filter((file) => !wholes.test(file) && !others.test(file))
    .filter((file) => {
      const tested = file.slice("tests/".length, -".test.ts".length);
      const above = tested.slice(0, tested.lastIndexOf("/"));
      return !modules.has(tested) && !folders.has(tested) && !modules.has(above);
    });
  expect(astray).toEqual([]);
});
