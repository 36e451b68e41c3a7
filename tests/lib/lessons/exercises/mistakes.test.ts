import { afterAll, describe, expect, test } from "vitest";
import { diagnose } from "../../../../grader/diagnosis/diagnose.js";
import { findingOf } from "../../../../grader/diagnosis/diagnosed.js";
import { messagesOf } from "../../../../grader/diagnosis/finding.js";
import { allIds } from "../../../../grader/node/exercises/exercises.js";
import { tell } from "../../../../grader/words/tell.js";
import { exerciseWords } from "../../../../lib/lessons/exercises.js";
import { type AnyAnswer, catalogueOf, diagnosisOf } from "../../../grader/mistakenAnswers.js";
import { checksOf, maxPointsOf, pointsOf } from "./inProcess.js";

const ids = allIds();

const counted = {
  points: 0,
  mistakes: 0,
  losePoints: 0,
  diagnosedAsItself: 0,
  diagnosedAsTheSame: 0,
};

for (const id of ids) {
  const catalogue = await catalogueOf(id);
  const { solution, mistakes } = catalogue;
  const checks = await checksOf(id);
  const pointsFor = async (answer: AnyAnswer) =>
    pointsOf(await checks({ [solution.name]: answer }));

  describe(id, () => {
    test("the solution gets full marks and has no diagnosis", async () => {
      const maxPoints = maxPointsOf(await checks({}));
      expect(await pointsFor(solution)).toBe(maxPoints);
      counted.points += maxPoints;
      expect(diagnose(solution, catalogue)).toBeUndefined();
    });

    test("the mistakes differ, and each has words of its own", () => {
      const findings = mistakes.map(findingOf);
      expect(new Set(findings.map((finding) => JSON.stringify(finding))).size).toBe(
        findings.length,
      );
      const named = Object.keys(exerciseWords(id)?.mistakes ?? {});
      expect([...new Set(mistakes.map((mistake) => mistake.id))].sort()).toEqual(named.sort());
    });

    test("each mistake is named in a few words and explained in one sentence", () => {
      for (const mistake of mistakes) {
        const { name, explanation } = messagesOf(id, findingOf(mistake));
        expect(tell(name)).toMatch(/^[^\n{}]{3,75}$/);
        expect(tell(explanation)).toMatch(/^[^\n{}]{15,115}\.$/);
      }
    });

    test.each(
      mistakes.map((mistake) => [JSON.stringify(findingOf(mistake)), mistake] as const),
    )("%s: loses points and is recognised", async (_, mistake) => {
      const { answer, sameAs } = mistake;
      counted.mistakes += 1;
      expect(await pointsFor(answer), "points").toBeLessThan(await pointsFor(solution));
      counted.losePoints += 1;
      expect(diagnose(answer, catalogue)?.finding, "diagnosis").toEqual(diagnosisOf(mistake));
      if (sameAs === undefined) counted.diagnosedAsItself += 1;
      else counted.diagnosedAsTheSame += 1;
    });
  });
}

afterAll(() => {
  const { points, mistakes, losePoints, diagnosedAsItself, diagnosedAsTheSame } = counted;
  console.log(
    `${ids.length} exercises, ${points} points, ${mistakes} catalogued mistakes: ` +
      `${losePoints} lose points, ${diagnosedAsItself} are diagnosed as themselves, ` +
      `${diagnosedAsTheSame} as one declared the same`,
  );
});
