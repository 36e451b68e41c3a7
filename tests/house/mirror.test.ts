// A test's path says what it tests: the tests of lib/NAME, a module or a folder, are tests/lib/NAME.test.ts. A module with
// several sides has a file SIDE.test.ts for each in the folder tests/lib/NAME. What holds for each thing of a kind that a
// folder has is tested in everyKIND.test.ts, at that folder's place.
import { expect, test } from "vitest";
import { files, folders } from "./tree.js";

const modules = new Set(files.map((file) => file.replace(/\.([cm]?[jt]s|py)$/, "")));

/** These look at the whole tree, or use the course as a student does. */
const wholes = /^tests\/(house|notebooks|browser)\//;

test("each test's path names a module or a folder", () => {
  const astray = files
    .filter((file) => /^tests\/.*\.test\.ts$/.test(file) && !wholes.test(file))
    .filter((file) => {
      const tested = file.slice("tests/".length, -".test.ts".length);
      const split = tested.lastIndexOf("/");
      const [above, side] = [tested.slice(0, split), tested.slice(split + 1)];
      const isOfEach = folders.has(above) && /^every[A-Z]/.test(side);
      return !modules.has(tested) && !folders.has(tested) && !modules.has(above) && !isOfEach;
    });
  expect(astray).toEqual([]);
});
