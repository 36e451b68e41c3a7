import { mean, quantile } from "d3-array";
import { list, sentences } from "../../lib/words/locale.js";
import { tell } from "../words/tell.js";
import { mistakesOf, problemsOf } from "./causes.js";
import { listed, messageOf, toldNote } from "./leftOut.js";
import { type Cells, escaped, table } from "./markdown.js";
import type { Pair } from "./similar.js";
import { type Class, type Exercises, maxPointsOf, pointsOf, type Student } from "./table.js";
import { text as words } from "./words/words.js";

const longestList = 20;
const text = words.summary;

/** A summary, in Markdown, to read before opening the table. */
export function summaryOf(graded: Class, pairs: readonly Pair[], seed: string): string {
  const { exercises, privateExercises, students, strays } = graded;
  const without = students.filter(({ results }) => results.size === 0).length;
  const maxPoints = maxPointsOf(exercises);
  const how = [text.seed({ seed })];
  if (privateExercises.size > 0) how.push(text.private(sizeOf(privateExercises)));
  const parts = [
    text.title,
    text.overview({
      submissions: text.submissions({ count: students.length }),
      without,
      ...sizeOf(exercises),
    }),
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
      strays.length > 0
        ? escaped(tell(messageOf("run.strays", { files: listed(strays) })))
        : undefined,
    ),
    text.how,
    sentences(how),
  ];
  return `${parts.join("\n\n")}\n`;
}

function distribution(students: readonly Student[], maxPoints: number): string {
  const points = students.map(({ results }) => pointsOf(results));
  const quarter = (part: number) => rounded(quantile(points, part));
  const spread = text.spread({
    mean: rounded(mean(points)),
    median: quarter(0.5),
    lower: quarter(0.25),
    upper: quarter(0.75),
  });
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
  return `${spread}\n\n${table(Object.values(text.pointsTable), rows)}`;
}

/** Ten ranges of points, or one per point if there are fewer; the last includes full marks. */
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
    const cells = [id, ...counts.map(String), text.ofPoints({ mean: rounded(average), maxPoints })];
    return { cells, fraction: average / Math.max(1, maxPoints) };
  });
  const sorted = rows.sort((a, b) => a.fraction - b.fraction);
  return table(
    Object.values(text.exercisesTable),
    sorted.map(({ cells }) => cells),
  );
}

function similar(pairs: readonly Pair[]): string | undefined {
  const rows = pairs.map(({ names: [first, second], ids, wordForWord }) => [
    ...[text.pair({ first, second }), String(ids.length), String(wordForWord), list(ids)],
  ]);
  return frequent(text.similarTable, rows);
}

function notesOf(students: readonly Student[]): string | undefined {
  const rows = students.flatMap(({ name, notes }) => notes.map((note) => [name, toldNote(note)]));
  return rows.length > 0 ? table(Object.values(text.notesTable), rows) : undefined;
}

function frequent(
  headings: Readonly<Record<string, string>>,
  rows: readonly Cells[],
): string | undefined {
  if (rows.length === 0) return undefined;
  const shown = table(Object.values(headings), rows.slice(0, longestList));
  const left = rows.length - longestList;
  return left > 0 ? `${shown}\n\n${text.more({ count: left })}` : shown;
}

function withHeading(heading: string, part: string | undefined): string[] {
  return part === undefined ? [] : [heading, part];
}

function rounded(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10;
}

/** How many exercises there are, and how many points, in words. */
function sizeOf(exercises: Exercises): { exercises: string; points: string } {
  return {
    exercises: text.exerciseCount({ count: exercises.size }),
    points: text.pointCount({ count: maxPointsOf(exercises) }),
  };
}
