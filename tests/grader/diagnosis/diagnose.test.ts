// A diagnosis of answers that differ from every catalogued mistake names the right mistake, a slip
// that shows in the results, or none.
import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { diagnose } from "../../../grader/diagnosis/diagnose.js";
import { findingOf } from "../../../grader/diagnosis/diagnosed.js";
import { isSame } from "../../../grader/diagnosis/outcome.js";
import { allIds } from "../../../grader/node/exercises/exercises.js";
import { catalogueOf } from "../mistakenAnswers.js";

type Answer = (...args: unknown[]) => unknown;

/** What a student may do wrong besides a mistake, given the answer that makes it and the last probe. */
const besides: Record<string, (answer: Answer, last: readonly unknown[]) => Answer> = {
  "throws for one input":
    (answer, last) =>
    (...args) => {
      if (isSame(args, last)) throw new TypeError("undefined is not iterable");
      return answer(...args);
    },
  "changes its input":
    (answer) =>
    (...args) => {
      const result = structuredClone(answer(...args));
      for (const argument of args) if (Array.isArray(argument)) argument.push(0);
      return result;
    },
  "returns arrays in the place of typed arrays":
    (answer) =>
    (...args) =>
      withArrays(answer(...args)),
};

function withArrays(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withArrays(part)]));
}

const counted = { tried: 0, diagnosed: 0 };

describe.each(allIds())("%s", async (id) => {
  const catalogue = await catalogueOf(id);
  const mistakes = catalogue.mistakes.filter(({ sameAs }) => sameAs === undefined);
  const catalogued = mistakes.map(findingOf);
  const last = catalogue.probes[catalogue.probes.length - 1];

  test.each(Object.entries(besides))("a mistake in an answer that also %s", (_, beside) => {
    for (const mistake of mistakes) {
      const diagnosis = diagnose(beside(mistake.answer as Answer, last), catalogue)?.finding;
      counted.tried += 1;
      if (isDeepStrictEqual(diagnosis, findingOf(mistake))) counted.diagnosed += 1;
      else
        expect(catalogued, `${mistake.id} is not diagnosed as another`).not.toContainEqual(
          diagnosis,
        );
    }
  });

  test("an answer that is wrong in no way that shows has no diagnosis", () => {
    const solution = catalogue.solution as Answer;
    let calls = 0;
    const wrong: Answer[] = [
      (...args) => ["more", solution(...args), calls++],
      (...args) => (calls++ % 2 === 0 ? solution(...args) : "neither"),
    ];
    for (const answer of wrong) expect(diagnose(answer, catalogue)).toBeUndefined();
  });

  test("what all results have in common is named", () => {
    const solution = catalogue.solution as Answer;
    const constant = solution(...copyOf(catalogue.probes[0]));
    const found = (answer: Answer) => diagnose(answer, catalogue)?.finding;
    expect(found(() => undefined)).toEqual({ slip: "result.nothing" });
    expect(found(() => Number.NaN)).toEqual({ slip: "result.everywhereNan" });
    expect(found(() => [])).toEqual({ slip: "result.empty" });
    expect(found(() => structuredClone(constant))).toEqual({ slip: "result.constant" });
  });
});

afterAll(() => {
  console.log(
    `of ${counted.tried} mistakes with something else wrong besides ` +
      `${counted.diagnosed} are diagnosed, none as another`,
  );
});

function copyOf(args: readonly unknown[]): unknown[] {
  return args.map((value) => (typeof value === "function" ? value : structuredClone(value)));
}
