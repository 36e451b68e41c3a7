import { mean, quantile } from "d3-array";
import { mistakesOf, problemsOf } from "./causes.js";
import { listed } from "./leftOut.js";
import { type Cells, escaped, table } from "./markdown.js";
import type { Pair } from "./similar.js";
import { type Class, maxPointsOf, pointsOf, type Student } from "./table.js";
import { command, summary as text } from "./text.js";

const longestList = 20;

/** All that a teacher wants to know before opening the table, as Markdown. */
export function summaryOf(graded: Class, pairs: readonly Pair[], seed: string): string {
  const { exercises, privateExercises, students, strays } = graded;
  const without = students.filter(({ results }) => results.size === 0).length;
  const maxPoints = maxPointsOf(exercises);
  const how = [text.seed(seed)];
  if (privateExercises.size > 0) {
    how.push(text.private(privateExercises.size, maxPointsOf(privateExercises)));
  }
  const parts = [
    text.title,
    text.overview(students.length, without, exercises.size, maxPoints),
    text.points,
    distribution(students, maxPoints),
    text.exercises,
    hardestFirst(graded),
    text.mistakes,
    frequent(text.mistakesTable, mistakesOf(graded)) ?? text.noMistakes,
    ...withHeading(text.problems, frequent(text.problemsTable, problemsOf(graded))),
    text.similar,
    text.similarMeaning,
    similar(pairs) ?? text.noSimilar,
    ...withHeading(text.notes, notesOf(students)),
    ...withHeading(
      text.strays,
      strays.length > 0 ? escaped(command.strays(listed(strays))) : undefined,
    ),
    text.how,
    how.join(" "),
  ];
  return `${parts.join("\n\n")}\n`;
}

function distribution(students: readonly Student[], maxPoints: number): string {
  const points = students.map(({ results }) => pointsOf(results));
  const quarter = (part: number) => number(quantile(points, part));
  const spread = text.spread(number(mean(points)), quarter(0.5), quarter(0.25), quarter(0.75));
  const ranges = rangesOf(maxPoints);
  const counts = ranges.map(
    ([low], i) => points.filter((p) => p >= low && p < (ranges[i + 1]?.[0] ?? Infinity)).length,
  );
  const longest = Math.max(1, ...counts);
  const rows = counts.map((count, i) => {
    const [low, high] = ranges[i] ?? [0, 0];
    const range = low === high ? String(low) : `${low}–${high}`;
    return [range, String(count), "█".repeat(Math.ceil((30 * count) / longest))];
  });
  return `${spread}\n\n${table(text.pointsTable, rows)}`;
}

/** Ten ranges of points, or one for each point if there are fewer; full marks belong to the last. */
function rangesOf(maxPoints: number): (readonly [low: number, high: number])[] {
  const count = maxPoints < 10 ? Math.floor(maxPoints) + 1 : 10;
  const edge = (i: number) => (maxPoints < 10 ? i : Math.ceil((i * maxPoints) / 10));
  const lows = Array.from({ length: count }, (_, i) => edge(i));
  return lows.map((low, i) => [low, (lows[i + 1] ?? Math.floor(maxPoints) + 1) - 1]);
}

function hardestFirst({ exercises, students }: Class): string {
  const rows = [...exercises].map(([id, { maxPoints }]) => {
    const results = students.map(({ results }) => results.get(id));
    const count = (...statuses: string[]) =>
      results.filter((result) => statuses.includes(result?.status ?? "todo")).length;
    const average = mean(results, (result) => result?.points ?? 0) ?? 0;
    const counts = [
      count("passed"),
      count("partial"),
      count("failed", "error", "timeout"),
      count("todo"),
    ];
    const cells = [id, ...counts.map(String), text.ofPoints(number(average), maxPoints)];
    return { cells, fraction: average / Math.max(1, maxPoints) };
  });
  const sorted = rows.sort((a, b) => a.fraction - b.fraction);
  return table(
    text.exercisesTable,
    sorted.map(({ cells }) => cells),
  );
}

function similar(pairs: readonly Pair[]): string | undefined {
  const rows = pairs.map(({ names: [first, second], ids, wordForWord }) => [
    ...[text.pair(first, second), String(ids.length), String(wordForWord), ids.join(", ")],
  ]);
  return frequent(text.similarTable, rows);
}

function notesOf(students: readonly Student[]): string | undefined {
  const rows = students.flatMap(({ name, notes }) => notes.map((note) => [name, note]));
  return rows.length > 0 ? table(text.notesTable, rows) : undefined;
}

function frequent(headings: Cells, rows: readonly Cells[]): string | undefined {
  if (rows.length === 0) return undefined;
  const shown = table(headings, rows.slice(0, longestList));
  const left = rows.length - longestList;
  return left > 0 ? `${shown}\n\n${text.more(left)}` : shown;
}

function withHeading(heading: string, part: string | undefined): string[] {
  return part === undefined ? [] : [heading, part];
}

function number(value: number | undefined): string {
  return String(Math.round((value ?? 0) * 10) / 10);
}
