import { afterAll, describe, expect, test } from "vitest";
import { diagnose } from "../grader/diagnosis/diagnose.js";
import { exerciseIds } from "../grader/ids.js";
import { checksOf, pointsOf } from "./exercises/inProcess.js";
import { type AnyAnswer, catalogueOf } from "./grader/mistakenAnswers.js";

const counted = {
  points: 0,
  mistakes: 0,
  losePoints: 0,
  diagnosedAsItself: 0,
  diagnosedAsTheSame: 0,
};

for (const id of exerciseIds) {
  const catalogue = await catalogueOf(id);
  const { solution, mistakes } = catalogue;
  const checks = checksOf(id);
  const pointsFor = (answer: AnyAnswer) => pointsOf(checks({ [solution.name]: answer }));

  describe(id, () => {
    test("the solution gets full marks and has no diagnosis", () => {
      const maxPoints = checks({}).reduce((points, check) => points + check.points, 0);
      expect(pointsFor(solution)).toBe(maxPoints);
      counted.points += maxPoints;
      expect(diagnose(solution, catalogue)).toBeUndefined();
    });

    test("the names differ, and each mistake is explained in one sentence", () => {
      expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
      for (const { explanation } of mistakes) expect(explanation).toMatch(/^[^\n]{15,110}\.$/);
    });

    test.each(
      mistakes.map((mistake) => [mistake.name, mistake] as const),
    )("%s: loses points and is recognised", (name, { answer, sameAs }) => {
      counted.mistakes += 1;
      expect(pointsFor(answer), "points").toBeLessThan(pointsFor(solution));
      counted.losePoints += 1;
      expect(diagnose(answer, catalogue)?.name, "diagnosis").toBe(sameAs ?? name);
      if (sameAs === undefined) counted.diagnosedAsItself += 1;
      else counted.diagnosedAsTheSame += 1;
    });
  });
}

afterAll(() => {
  const { points, mistakes, losePoints, diagnosedAsItself, diagnosedAsTheSame } = counted;
  console.log(
    `${exerciseIds.length} exercises, ${points} points, ${mistakes} catalogued mistakes: ` +
      `${losePoints} lose points, ${diagnosedAsItself} are diagnosed as themselves, ` +
      `${diagnosedAsTheSame} as one declared the same`,
  );
});

test("there are at least 100 mistakes, some for each exercise", () => {
  expect(exerciseIds).toHaveLength(24);
  expect(counted.mistakes).toBeGreaterThanOrEqual(100);
});
