import { sum } from "d3-array";
import { clauses } from "../../lib/words/locale.js";
import { visible } from "../core/visible.js";
import type { Message } from "../protocol/message.js";
import type { CheckResult, ExerciseResult } from "../protocol/results.js";
import { clausesOf } from "../words/composed.js";
import { tell } from "../words/tell.js";
import type { Cell } from "./csv.js";
import { toldNote } from "./leftOut.js";
import type { Forms } from "./similar.js";

/** A student's results; a missing answer has none. */
export type Student = {
  readonly name: string;
  readonly notes: readonly Message[];
  readonly results: ReadonlyMap<string, ExerciseResult>;
  readonly privateResults: ReadonlyMap<string, ExerciseResult>;
  /** Exercises that could not be graded, and why: neither the student's fault nor worth 0 points. */
  readonly ungraded: ReadonlyMap<string, string>;
  readonly forms: Forms;
};

/** The points that each exercise offers, as the results of the official solutions. */
export type Exercises = ReadonlyMap<string, ExerciseResult>;

export type Class = {
  readonly exercises: Exercises;
  readonly privateExercises: Exercises;
  readonly students: readonly Student[];
  /** Files beside the submissions that cannot be assigned to anybody. */
  readonly strays: readonly string[];
};

/**
 * Headings of the CSV's columns, and statuses in addition to the grader's. Programs read them, so they are the same in
 * every language.
 */
const columns = {
  name: "name",
  points: "points",
  maxPoints: "maxPoints",
  passed: "passed",
  privatePoints: "private points",
  privateMaxPoints: "private maxPoints",
  note: "note",
  messageId: "messageId",
  parameters: "parameters",
  status: (id: string) => `${id} status`,
  pointsOf: (id: string) => `${id} points`,
  why: (id: string) => `${id} why`,
  check: (id: string, check: string) => `${id}: ${check}`,
  private: (heading: string) => `private ${heading}`,
  missing: "missing",
  ungraded: "ungraded",
};

/** A row of headings, then a row for each student. */
export function tableOf({
  exercises,
  privateExercises,
  students,
}: Omit<Class, "strays">): Cell[][] {
  const withPrivate = privateExercises.size > 0;
  const headings = [
    ...[columns.name, columns.points, columns.maxPoints, columns.passed],
    ...(withPrivate ? [columns.privatePoints, columns.privateMaxPoints] : []),
    columns.note,
    ...[...exercises.keys()].flatMap((id) => [
      ...[columns.status(id), columns.pointsOf(id), columns.why(id)],
    ]),
    ...[...privateExercises.keys()].map((id) => columns.private(columns.pointsOf(id))),
    ...checkHeadings(exercises),
    ...checkHeadings(privateExercises).map(columns.private),
    ...[columns.messageId, columns.parameters],
  ];
  const rows = students.map(({ name, notes, results, privateResults, ungraded }) => [
    ...[name, pointsOf(results), maxPointsOf(exercises), passedOf(results)],
    ...(withPrivate ? [pointsOf(privateResults), maxPointsOf(privateExercises)] : []),
    clauses(notes.map(toldNote)),
    ...[...exercises.keys()].flatMap((id) => {
      const result = results.get(id);
      if (result !== undefined) return [result.status, result.points, whyOf(result)];
      const why = ungraded.get(id);
      return why === undefined ? [columns.missing, 0, ""] : [columns.ungraded, "", why];
    }),
    ...[...privateExercises.keys()].map(
      (id) => privateResults.get(id)?.points ?? (ungraded.has(id) ? "" : 0),
    ),
    ...checkCells(exercises, results, ungraded),
    ...checkCells(privateExercises, privateResults, ungraded),
    ...messageCells(notes),
  ]);
  return [headings, ...rows].map((row) => row.map(shown));
}

/** The note as an id and its parameters, for programs; several notes are one message that holds them all. */
function messageCells(notes: readonly Message[]): [string, Cell] {
  if (notes.length === 0) return ["", ""];
  const { messageId, parameters = {} } = clausesOf(notes);
  return [messageId, { data: parameters }];
}

function shown(cell: Cell): Cell {
  return typeof cell === "string" ? visible(cell) : cell;
}

export function pointsOf(results: ReadonlyMap<string, ExerciseResult>): number {
  return sum(results.values(), ({ points }) => points);
}

export function maxPointsOf(exercises: Exercises): number {
  return sum(exercises.values(), ({ maxPoints }) => maxPoints);
}

function passedOf(results: ReadonlyMap<string, ExerciseResult>): number {
  return [...results.values()].filter(({ status }) => status === "passed").length;
}

/** The typical mistake that an answer makes, or what kept it from running. */
function whyOf(result: ExerciseResult | undefined): string {
  const mistake = diagnosisOf(result)?.mistake;
  return mistake ? tell(mistake) : (problemOf(result) ?? "");
}

export function diagnosisOf(result: ExerciseResult | undefined) {
  return result?.checks.find(({ diagnosis }) => diagnosis !== undefined)?.diagnosis;
}

/** The first line of an error or a timeout. */
export function problemOf(result: ExerciseResult | undefined): string | undefined {
  const stopped = ({ status }: CheckResult) => status === "error" || status === "timeout";
  const message = result?.checks.find(stopped)?.message;
  return message && tell(message).split("\n")[0];
}

function checkHeadings(exercises: Exercises): string[] {
  return [...exercises].flatMap(([id, { checks }]) =>
    checks.map(({ name }) => columns.check(id, tell(name))),
  );
}

function checkCells(
  exercises: Exercises,
  results: Student["results"],
  ungraded: Student["ungraded"],
): Cell[] {
  return [...exercises].flatMap(([id, { checks }]) => {
    const none = !results.has(id) && ungraded.has(id) ? "" : 0;
    return checks.map(({ name }) => pointsIn(results.get(id), name.messageId) ?? none);
  });
}

function pointsIn(result: ExerciseResult | undefined, nameId: string): number | undefined {
  return result?.checks.find((check) => check.name.messageId === nameId)?.points;
}
