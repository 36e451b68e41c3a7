import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileBatchKernel, generatedFile } from "../../scripts/batchKernel/compile.js";

test("the WebAssembly in the repository is what its source compiles to, byte for byte", () => {
  expect(readFileSync(generatedFile, "utf8")).toBe(compileBatchKernel());
}, 60_000);
