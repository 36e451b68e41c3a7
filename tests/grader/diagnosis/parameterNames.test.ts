// A diagnosis calls the arguments by their names in the stub, even in the grader's bundle.
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import type { AnyCatalogue } from "../../../grader/diagnosis/diagnosed.js";
import { parameterNames } from "../../../grader/diagnosis/parameterNames.js";
import { Bundler } from "../../../grader/node/bundle/bundler.js";
import { allIds } from "../../../grader/node/exercises/exercises.js";
import { softmax } from "../../../solutions/03-softmax/softmax.js";
import { combineShards } from "../../../solutions/06-cost/combine-shards.js";
import { catalogueOf } from "../mistakenAnswers.js";

const bundler = new Bundler();

async function bundledCatalogue(id: string): Promise<AnyCatalogue> {
  const source = await bundler.catalogue(id);
  const module = { exports: {} };
  const run = new Function("require", "module", "exports", source?.code ?? "");
  run(createRequire(import.meta.url), module, module.exports);
  return Reflect.get(module.exports, "catalogue");
}

describe.each(allIds())("%s", (id) => {
  test("the parameters keep their names in the catalogue that the grader bundles", async () => {
    const { solution } = await catalogueOf(id);
    const names = parameterNames(solution);
    expect(names.length).toBeGreaterThanOrEqual(Math.max(1, solution.length));
    expect(parameterNames((await bundledCatalogue(id)).solution)).toEqual(names);
  });
});

test("a number that a bundler appends is left out, and no other", () => {
  const numbered = (theta0: number, start2: number, point12: number) => theta0 + start2 + point12;
  expect(parameterNames(numbered)).toEqual(["theta0", "start", "point"]);
});

test("parameters have the names that the source gives them", () => {
  expect(parameterNames(softmax)).toEqual(["logits"]);
  expect(parameterNames(combineShards)).toEqual(["shards"]);
  expect(parameterNames((rate: number, curvature = 2) => rate * curvature)).toEqual([
    "rate",
    "curvature",
  ]);
});
