// A lesson that was run and saved is no change to Git, and no pull stumbles over it.
import { afterEach, beforeEach, expect, test } from "vitest";
import { registerWithGit } from "../../../scripts/git/register.mjs";
import { type Clone, lesson, makeClones } from "./clones.js";

type Notebook = {
  cells: { cell_type: string; source: string[]; metadata: object }[];
  metadata: object;
};

let clones: ReturnType<typeof makeClones>;
let student: Clone;

beforeEach(() => {
  clones = makeClones();
  student = clones.student;
});
afterEach(() => clones.remove());

function edit(clone: Clone, change: (notebook: Notebook) => void): void {
  const notebook: Notebook = JSON.parse(clone.read(lesson));
  change(notebook);
  clone.write(lesson, `${JSON.stringify(notebook, null, 1)}\n`);
}

/** What JupyterLab leaves in a lesson that was run, read and saved. */
function run(clone: Clone): void {
  edit(clone, ({ cells, metadata }) => {
    for (const [i, cell] of cells.entries()) {
      cell.metadata = { ...cell.metadata, editable: true, scrolled: false, jupyter: {} };
      if (cell.cell_type !== "code") continue;
      const output = { name: "stdout", output_type: "stream", text: [`output ${i}\n`] };
      Object.assign(cell, { execution_count: i, outputs: [output] });
    }
    Object.assign(metadata, { widgets: {} });
  });
}

const note = (clone: Clone) => edit(clone, ({ cells }) => cells[0]?.source.push("\nMy own note."));
const reword = (clone: Clone) => edit(clone, ({ cells }) => cells.at(-1)?.source.push(" Read on."));

const ways = ["--ff-only", "--rebase", "--no-rebase"];

test("is no change, and no reason for a commit", () => {
  run(student);
  expect(student.status()).toBe("");
  expect(student.git("diff")).toBe("");
  student.git("add", "--all");
  expect(student.status()).toBe("");
});

test.each(ways)("keeps its outputs when others change (%s)", (way) => {
  run(student);
  clones.teacher.change("README.md", "", "News.\n");
  clones.publish("News");
  student.git("pull", "--quiet", way);
  expect(student.read(lesson)).toContain("output 1");
  expect(student.status()).toBe("");
});

test.each(ways)("gives way to a new version of itself (%s)", (way) => {
  run(student);
  reword(clones.teacher);
  clones.publish("New words");
  student.git("pull", "--quiet", way);
  expect(student.read(lesson)).toContain("Read on.");
  expect(student.status()).toBe("");
  run(student);
  expect(student.status()).toBe("");
});

test("that was written in is a change, which a pull keeps", () => {
  run(student);
  note(student);
  expect(student.status()).toBe(` M ${lesson}\n`);
  reword(clones.teacher);
  clones.publish("New words");
  expect(student.tryGit("pull", "--quiet", "--ff-only").status).not.toBe(0);
  expect(student.read(lesson)).toContain("My own note.");
  expect(student.read(lesson)).toContain("output 1");
  student.git("pull", "--quiet", "--rebase", "--autostash");
  expect(student.read(lesson)).toContain("My own note.");
  expect(student.read(lesson)).toContain("Read on.");
});

test("is no change any more once a note in it is taken back and set-up has run", () => {
  const before = student.read(lesson);
  note(student);
  expect(student.status()).toBe(` M ${lesson}\n`);
  student.write(lesson, before);
  run(student);
  registerWithGit(student.folder);
  expect(student.status()).toBe("");
});

test("half a notebook is stored as it is", () => {
  student.write(lesson, '{ "cells": [');
  student.commit("Half");
  expect(student.git("show", `HEAD:${lesson}`)).toBe('{ "cells": [');
});

test("works in a clone that was not set up, where it is a change", () => {
  const untold = makeClones(false);
  run(untold.student);
  expect(untold.student.status()).toBe(` M ${lesson}\n`);
  untold.remove();
});
