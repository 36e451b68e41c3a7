import { expect, test } from "vitest";
import type { Cell } from "../../../grader/class/csv.js";
import { notesOf } from "../../../grader/class/leftOut.js";
import { escaped } from "../../../grader/class/markdown.js";
import { summaryOf } from "../../../grader/class/summary.js";
import { type Student, tableOf } from "../../../grader/class/table.js";
import { exerciseResult } from "../../../grader/core/checks/exerciseResult.js";
import type { Message } from "../../../grader/protocol/message.js";
import { tell } from "../../../grader/words/tell.js";

const id = "01-quadratic/step";
const resultOf = (points: number, maxPoints: number, message = "") =>
  exerciseResult(id, [
    {
      name: { messageId: "check" },
      status: points === maxPoints ? "passed" : "error",
      points,
      maxPoints,
      message: { messageId: message },
    },
  ]);

function classOf(maxPoints: number, students: readonly Partial<Student>[]) {
  const none = { results: new Map(), privateResults: new Map(), ungraded: new Map() };
  return {
    exercises: new Map([[id, resultOf(maxPoints, maxPoints)]]),
    privateExercises: new Map(),
    students: students.map((student, i) => ({
      ...{ name: `student ${i}`, notes: [], forms: new Map(), ...none, ...student },
    })),
    strays: [],
  };
}

/** The ranges of points, with the number of students in each. */
function ranges(maxPoints: number, points: readonly number[]) {
  const students = points.map((got) => ({ results: new Map([[id, resultOf(got, maxPoints)]]) }));
  const summary = summaryOf(classOf(maxPoints, students), [], "1");
  const [, table = ""] = summary.split("## Points");
  const rows = table.split("## Exercises")[0]?.matchAll(/^\| (\d+(?:–\d+)?) \| (\d+) \|/gm) ?? [];
  return [...rows].map(([, range, count]) => `${range}: ${count}`);
}

test("few points have a range each", () => {
  expect(ranges(2, [0, 2, 2])).toEqual(["0: 1", "1: 0", "2: 2"]);
  expect(ranges(7, [3])).toHaveLength(8);
  expect(ranges(9, [9])[9]).toBe("9: 1");
  expect(ranges(0, [0])).toEqual(["0: 1"]);
});

test.each([
  10, 11, 14, 37, 99, 100,
])("ranges of %i points are whole, in order and without a gap", (max) => {
  const all = Array.from({ length: max + 1 }, (_, i) => i);
  const rows = ranges(max, all).map((row) => row.split(/[–:] ?/).map(Number));
  expect(rows).toHaveLength(10);
  let next = 0;
  for (const row of rows) {
    const [low = 0, high = 0, count] = row.length === 3 ? row : [row[0], row[0], row[1]];
    expect(low).toBe(next);
    expect(count).toBe(high - low + 1);
    next = high + 1;
  }
  expect(next).toBe(max + 1);
});

test("what students wrote stays text: no markup, picture, link or invisible character", () => {
  const name = '<img src="x">![a](http://b.c)\u202e\u001b[31m|`x`&lt;$x$ www.x.com a@b.c ~~x~~';
  const escapes = escaped(name);
  for (const mark of [
    "<",
    "![",
    "](",
    "\u202e",
    "\u001b",
    " |",
    "&lt",
    "http://",
    "www.x",
    "a@b",
  ]) {
    expect(escapes.replaceAll(/\\[\\|`*_<>[\]&!~$]/g, "")).not.toContain(mark);
  }
  expect(escaped("x".repeat(9000)).length).toBeLessThanOrEqual(500);
});

test("the table makes invisible characters visible in names, notes and messages", () => {
  const student = {
    name: "a\u202eb",
    notes: [{ messageId: "c\u001b[2J" }],
    results: new Map([[id, resultOf(0, 2, "threw \u009b31m\u2066")]]),
  };
  const cells = tableOf(classOf(2, [student]))[1] ?? [];
  expect(cells).toEqual(
    expect.arrayContaining(["a\\u202eb", "c\\u001b[2J", "threw \\u009b31m\\u2066"]),
  );
});

test("what could not be graded counts neither as zero nor as missing", () => {
  const cells = tableOf(classOf(2, [{ ungraded: new Map([[id, "broken"]]) }]))[1];
  expect(cells).toEqual(["student 0", 0, 2, 0, "", "ungraded", "", "broken", "", "", ""]);
});

const dataOf = (cell: Cell | undefined) =>
  typeof cell === "object" ? (cell.data as Required<Message>["parameters"]) : {};

test("the table ends with each note as a message for programs, which gives the note again", () => {
  const noExercise = { messageId: "class.notes.noExercise", parameters: { example: '=1,"+2"' } };
  const damaged = notesOf([{ file: "old.zip", why: "damaged" }]);
  const noteOf = (notes: Message[]) => {
    const [headings = [], cells = []] = tableOf(classOf(2, [{ notes }]));
    expect(headings.slice(-2)).toEqual(["messageId", "parameters"]);
    const [messageId, parameters] = cells.slice(-2);
    return {
      message: { messageId: String(messageId), parameters: dataOf(parameters) },
      note: cells[headings.indexOf("note")],
    };
  };
  expect(noteOf([]).message).toEqual({ messageId: "", parameters: {} });
  expect(noteOf([noExercise]).message).toEqual(noExercise);
  const both = noteOf([noExercise, ...damaged]);
  expect(both.message.parameters).toEqual({ clauses: [noExercise, ...damaged] });
  expect(tell(both.message)).toBe(both.note);
});

test("one of a kind is said in the singular", () => {
  const summary = summaryOf(classOf(1, [{}]), [], "1");
  expect(summary).toContain("1 submission, 1 of them without an answer. 1 exercise, 1 point.");
});
