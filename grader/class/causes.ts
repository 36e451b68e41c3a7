// Collects why answers of a class did not pass, with the most frequent reason first.
import { ascending, descending, rollup } from "d3-array";
import { list } from "../../lib/words/locale.js";
import type { ExerciseResult } from "../protocol/results.js";
import { tell } from "../words/tell.js";
import type { Cells } from "./markdown.js";
import { type Class, diagnosisOf, problemOf } from "./table.js";

/** Each mistake with the number of students who made it. */
export function mistakesOf(graded: Class): Cells[] {
  const made = each(graded, (result) => {
    const diagnosis = diagnosisOf(result);
    return diagnosis && [result.id, tell(diagnosis.mistake), tell(diagnosis.explanation)];
  });
  return byFrequency(
    rollup(made, (same) => ({ count: same.length, cells: same[0] ?? [] }), String),
  );
}

/** Each error, regardless of place and file, with the number of answers that have it. */
export function problemsOf(graded: Class): Cells[] {
  const met = each(graded, (result) => {
    const problem = problemOf(result)?.replace(/ \([^()]*, line \d+\)$/, "");
    return problem === undefined ? undefined : { problem, id: result.id };
  });
  const counts = rollup(
    met,
    (same) => ({
      count: same.length,
      cells: [same[0]?.problem ?? "", list([...new Set(same.map(({ id }) => id))].sort())],
    }),
    ({ problem }) => problem,
  );
  return byFrequency(counts);
}

function each<Found>(
  { students }: Class,
  find: (result: ExerciseResult) => Found | undefined,
): Found[] {
  const found = students.flatMap(({ results }) => [...results.values()].map(find));
  return found.filter((cause) => cause !== undefined);
}

function byFrequency(counts: Map<string, { count: number; cells: Cells }>): Cells[] {
  return [...counts]
    .sort(([a, x], [b, y]) => descending(x.count, y.count) || ascending(a, b))
    .map(([, { count, cells }]) => [String(count), ...cells]);
}
