// The numbers in the prose of the lessons: each comes from a cell, an equation that holds, or a claim
// that is calculated again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executeLessons } from "../../export/executeLessons.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { everyPrediction } from "../lib/lessons/everyPrediction.js";
import { allNames, readLesson, roomOf } from "./lesson.js";
import { type Claim, falseEquations, faultsOf, unaccounted } from "./numbers/account.js";
import { withOtherNumbers } from "./numbers/otherNumbers.js";
import { passagesIn, sectionsOf } from "./numbers/sections.js";

const executed = mkdtempSync(path.join(tmpdir(), "executed-"));
const predictions = new Map(await everyPrediction());

async function claimsOf(lesson: string): Promise<readonly Claim[]> {
  const file = inRoot("tests", "notebooks", "claims", `${lesson}.ts`);
  const module: { claims: readonly Claim[] } = await import(pathToFileURL(file).href);
  return module.claims;
}

beforeAll(async () => {
  const what = {
    notebooks: inRoot("notebooks"),
    lessons: allNames,
    answers: "exercises",
    fresh: false,
    cache: inRoot(".cache", "executed"),
    progress: { executing() {}, wrote() {}, clear() {} },
    signal: new AbortController().signal,
  };
  expect([...(await executeLessons(what, executed)).values()]).toEqual([]);
}, 1_200_000);
afterAll(() => rmSync(executed, { recursive: true }));

describe.each(allNames)("lesson %s", (name) => {
  const asked = predictions.get(roomOf(readLesson(name))) ?? {};

  test("claims what is so", async () => {
    const passages = passagesIn(readLesson(name), asked);
    expect((await claimsOf(name)).flatMap((claim) => faultsOf(claim, passages))).toEqual([]);
  });

  test("has no number in its prose that nothing accounts for", async () => {
    const claims = await claimsOf(name);
    const sections = sectionsOf(readLesson(name, executed), asked);
    expect(sections.flatMap((section) => unaccounted(section, claims))).toEqual([]);
    expect(sections.flatMap(falseEquations)).toEqual([]);
  });

  test("would not have most of its numbers otherwise", async () => {
    const claims = await claimsOf(name);
    const sections = sectionsOf(readLesson(name, executed), asked);
    const { changed, unnoticed } = withOtherNumbers(sections, claims);
    expect(changed).toBeGreaterThan(0);
    // Some slip through: a learning rate of 0.1 becomes 0.4, which the same page uses, too.
    expect(unnoticed.length / changed, unnoticed.join("\n")).toBeLessThan(0.25);
  });
});
