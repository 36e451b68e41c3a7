import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { batchClass, batchClassFile } from "../../../scripts/batchKernel/batchClass.js";
import { compileBatchKernel, generatedFile } from "../../../scripts/batchKernel/compile.js";
import { tiles, tilesFile } from "../../../scripts/batchKernel/tiles.js";
import { workerCodeFile, workerCodeModule } from "../../../scripts/batchKernel/workerCode.js";

test("the WebAssembly in the repository is what its source compiles to, byte for byte", () => {
  expect(readFileSync(generatedFile, "utf8")).toBe(compileBatchKernel());
}, 60_000);

test("the kernel's description of a batch is the one that is written", () => {
  expect(readFileSync(batchClassFile, "utf8")).toBe(batchClass());
});

test("the kernel's innermost loops are the generated ones", () => {
  expect(readFileSync(tilesFile, "utf8")).toBe(tiles());
});

test("the threads' code in the repository is what worker.cjs holds", () => {
  expect(readFileSync(workerCodeFile, "utf8")).toBe(workerCodeModule());
});
