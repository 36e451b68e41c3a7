// How sharp the checks are, and how fair: answers wrong only in a corner, and right ones of an unusual kind.
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { isSame, outcomeOf } from "../../../../grader/diagnosis/outcome.js";
import { allIds, root } from "../../../../grader/node/exercises/exercises.js";
import type { Trials } from "../../../exercises/trials.js";
import { type AnyAnswer, catalogueOf } from "../../../grader/mistakenAnswers.js";
import { checksOf, pointsOf } from "./inProcess.js";

/** Random cases differ from run to run; what is proved has to hold each time. */
const runs = 5;

const fileOf = (id: string) => path.join(root, "tests", "exercises", `${id}.nearMisses.ts`);
const tried = allIds().filter((id) => existsSync(fileOf(id)));

for (const id of tried) {
  const { trials } = await import(pathToFileURL(fileOf(id)).href);
  const { nearMisses, rightAnswers } = trials as Trials<AnyAnswer>;
  const { solution, probes } = await catalogueOf(id);
  const checks = await checksOf(id);
  const checksFor = (answer: AnyAnswer) => checks({ [solution.name]: answer });
  const maxPoints = pointsOf(await checksFor(solution));

  describe(id, () => {
    test("there are enough of them, each for a reason of its own", () => {
      expect(nearMisses.length).toBeGreaterThanOrEqual(8);
      expect(rightAnswers.length).toBeGreaterThanOrEqual(3);
      const reasons = [...nearMisses, ...rightAnswers].map(({ reason }) => reason);
      expect(new Set(reasons).size).toBe(reasons.length);
    });

    test.each(
      nearMisses.map(({ reason, answer }) => [reason, answer] as const),
    )("near miss: %s", async (_, answer) => {
      for (let run = 0; run < runs; run++) {
        expect(pointsOf(await checksFor(answer)), "points").toBeLessThan(maxPoints);
      }
      for (const probe of probes) {
        const [right, got] = [solution, answer].map((f) => outcomeOf(f, probe));
        expect(isSame(right, got, 1e-5), `near at ${JSON.stringify(probe)}`).toBe(true);
      }
    });

    test.each(
      rightAnswers.map(({ reason, answer }) => [reason, answer] as const),
    )("right answer: %s", async (_, answer) => {
      for (let run = 0; run < runs; run++) {
        for (const { name, error } of await checksFor(answer)) expect(error, name).toBeUndefined();
      }
    });
  });
}
