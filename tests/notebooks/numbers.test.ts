// The numbers in the prose of the lessons: each comes from a cell, an equation that holds, or a claim
// that is calculated again.
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { lessonLength, roundedMinutes } from "../../export/lessonLength.js";
import { isTrail, readNotebook } from "../../lib/node/notebook.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { everyPrediction } from "../lib/lessons/everyPrediction.js";
import { executedLesson } from "./executed.js";
import { allNames, readLesson, roomOf } from "./lesson.js";
import { type Claim, falseEquations, faultsOf, unaccounted } from "./numbers/account.js";
import { withOtherNumbers } from "./numbers/otherNumbers.js";
import { passagesIn, sectionsOf } from "./numbers/sections.js";

const predictions = new Map(await everyPrediction());

async function claimsOf(lesson: string): Promise<readonly Claim[]> {
  const file = inRoot("tests", "notebooks", "claims", `${lesson}.ts`);
  const module: { claims: readonly Claim[] } = await import(pathToFileURL(file).href);
  return [...module.claims, ...lengthOf(lesson)];
}

/** A trail says how long it takes, as the index does. */
function lengthOf(lesson: string): Claim[] {
  if (!isTrail(lesson)) return [];
  const minutes = roundedMinutes(
    lessonLength(readNotebook(inRoot("notebooks", `${lesson}.ipynb`))),
  );
  return [{ says: `, about ${minutes} minutes`, numbers: () => [minutes] }];
}

describe.each(allNames)("lesson %s", (name) => {
  const executed = executedLesson(name);
  const asked = predictions.get(roomOf(readLesson(name))) ?? {};

  test("claims what is so", async () => {
    const passages = passagesIn(readLesson(name), asked);
    expect((await claimsOf(name)).flatMap((claim) => faultsOf(claim, passages))).toEqual([]);
  });

  test("has no number in its prose that nothing accounts for", async () => {
    const claims = await claimsOf(name);
    const sections = sectionsOf(executed(), asked);
    expect(sections.flatMap((section) => unaccounted(section, claims))).toEqual([]);
    expect(sections.flatMap(falseEquations)).toEqual([]);
  });

  test("would not have most of its numbers otherwise", async () => {
    const claims = await claimsOf(name);
    const sections = sectionsOf(executed(), asked);
    const { changed, unnoticed } = withOtherNumbers(sections, claims);
    expect(changed).toBeGreaterThan(0);
    // Some slip through: a learning rate of 0.1 becomes 0.4, which the same page uses, too.
    expect(unnoticed.length / changed, unnoticed.join("\n")).toBeLessThan(0.25);
  });
});
