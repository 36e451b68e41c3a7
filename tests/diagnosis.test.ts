// What a diagnosis does with answers that are no catalogued mistake to the letter: it names the right one, a slip
// that shows in the results, or none.
import { afterAll, describe, expect, test } from "vitest";
import { isSame } from "../grader/diagnosis/behaviour.js";
import { diagnose } from "../grader/diagnosis/diagnose.js";
import { exerciseIds } from "../grader/ids.js";
import { catalogueOf } from "./grader/mistakenAnswers.js";

type Answer = (...args: unknown[]) => unknown;

/** What a student may do wrong beside a mistake, given the answer that makes it and the last probe. */
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

describe.each(exerciseIds)("%s", async (id) => {
  const catalogue = await catalogueOf(id);
  const mistakes = catalogue.mistakes.filter(({ sameAs }) => sameAs === undefined);
  const catalogued = mistakes.map(({ name }) => name);
  const last = catalogue.probes[catalogue.probes.length - 1];

  test.each(Object.entries(besides))("a mistake in an answer that also %s", (_, beside) => {
    for (const { name, answer } of mistakes) {
      const diagnosis = diagnose(beside(answer as Answer, last), catalogue)?.name;
      counted.tried += 1;
      if (diagnosis === name) counted.diagnosed += 1;
      else expect(catalogued, `${name} is not diagnosed as another`).not.toContain(diagnosis);
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
    const named = (answer: Answer) => diagnose(answer, catalogue)?.name;
    expect(named(() => undefined)).toBe("nothing returned");
    expect(named(() => Number.NaN)).toBe("NaN everywhere");
    expect(named(() => [])).toBe("an empty list");
    expect(named(() => structuredClone(constant))).toBe("the same for every input");
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
