import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { allIds, places, root } from "../../../../grader/node/exercises/exercises.js";
import { guideOf, hintsOf } from "../../../../grader/node/exercises/hints.js";
import { lessonOutline, notebookOf } from "../../../../grader/node/exercises/lessons.js";
import { lessonOf } from "../../../../grader/protocol/exerciseId.js";
import { exerciseWords } from "../../../../lib/lessons/exercises.js";
import { anchorsOf, codeCells, readLesson, textOf, withTrails } from "../../../notebooks/lesson.js";
import { checksOf, maxPointsOf, pointsOf } from "./inProcess.js";
import { typeErrorsOfStubs } from "./stubTypes.js";

const ids = allIds();
const read = (file: string) => readFileSync(file, "utf8").replaceAll("\r\n", "\n");

/** All files below a folder that lie in the folder of a lesson, with forward slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /^\d\d-.*\..*$/.test(file))
    .sort();
}

/** The lines between a solution's braces, without comments and empty lines. */
function bodyOf(source: string): string[] {
  const from = source.search(/^export function/m);
  const lines = source.slice(from).split("\n");
  const first = lines.findIndex((line) => line.endsWith("{"));
  const last = lines.indexOf("}", first);
  return lines.slice(first + 1, last).filter((line) => !/^\s*(\/\/.*)?$/.test(line));
}

describe("the set of exercises", () => {
  test("100 points in whole numbers", async () => {
    const outcomes = await Promise.all(ids.map(async (id) => (await checksOf(id))({})));
    const points = outcomes.flat().map((check) => check.points);
    expect(points.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
    expect(maxPointsOf(outcomes.flat())).toBe(100);
  });

  test("stubs, solutions, checks, guides and mistakes for each, and no stray file", () => {
    const named = (...endings: string[]) =>
      ids.flatMap((id) => endings.map((ending) => id + ending)).sort();
    expect(filesIn("exercises/.stubs")).toEqual(named(".ts"));
    expect(filesIn("solutions")).toEqual(named(".ts"));
    expect(filesIn("tests/exercises")).toEqual(named(".test.ts", ".nearMisses.ts"));
    for (const id of ids) {
      expect([existsSync(places.guide(id)), existsSync(places.mistakes(id)), id]).toEqual([
        true,
        true,
        id,
      ]);
    }
  });

  test("each lesson and its trails ask for its exercises in cells of their own, and for no others", () => {
    for (const lesson of new Set(ids.map(lessonOf))) {
      const asked = withTrails(lesson)
        .flatMap(codeCells)
        .flatMap((cell) => /^check\("(.*)"\);?$/.exec(textOf(cell))?.[1] ?? []);
      expect(asked).toEqual(ids.filter((id) => lessonOf(id) === lesson));
    }
  });

  test("only an exercise has words", () => {
    for (const id of ["03-softmax/none", "03-softmax/toString", "constructor/name", "none"]) {
      expect(exerciseWords(id)).toBeUndefined();
    }
  });

  test("the stubs have no type errors, and export what their solutions export", () => {
    expect(typeErrorsOfStubs(ids)).toEqual([]);
  }, 60_000);
});

describe.each(ids)("%s", (id) => {
  const stub = read(places.stub(id));
  const solution = read(places.solution(id));

  test("the stub is short, and has a task, limits, an example and a TODO", () => {
    const lines = stub.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(10);
    expect(lines.length).toBeLessThanOrEqual(35);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(stub).toMatch(/^ {2}\/\/ TODO: /m);
    expect(stub).toMatch(/\/\/ .*Limits: /);
    expect(stub).toMatch(/ \* @returns /);
    expect(stub).toMatch(/ \* @example /);
    expect(stub.trimEnd()).toMatch(/ {2}throw new Error\("TODO"\);\n\}$/);
  });

  test("there is a title, and three hints", async () => {
    expect(exerciseWords(id)?.title).toMatch(/\w/);
    const hints = await hintsOf(id);
    expect(hints).toHaveLength(3);
    expect(hints[0], "the first hint").toMatch(/\?$/);
    for (const hint of hints) {
      expect(hint.length).toBeGreaterThan(30);
      expect(hint).not.toMatch(/\{\w+\}$/m);
    }
  });

  test("the stub links the section of the lesson, or of the trail that asks for it, that the guide names", async () => {
    const { section } = await guideOf(id);
    const notebook = notebookOf(id);
    const heading = lessonOutline(notebook).headings.get(section);
    expect(heading, section).toBeDefined();
    const anchor = heading?.replaceAll(" ", "-");
    expect(stub).toContain(`// Lesson: notebooks/${notebook}.ipynb#${anchor}\n`);
    const [, own] =
      readFileSync(places.stub(id, "zh"), "utf8").match(
        new RegExp(`^// 课文：notebooks/zh/${notebook}\\.ipynb#(\\S+)\n`),
      ) ?? [];
    expect(anchorsOf(readLesson(`zh/${notebook}`))).toContain(own);
  });

  test("each check has words, and the words have no others", async () => {
    const outcomes = await (await checksOf(id))({});
    expect(outcomes.map(({ name }) => name)).toEqual(Object.keys(exerciseWords(id)?.checks ?? {}));
  });

  test("each remark of its own is made by a check", () => {
    const made = [...read(places.checks(id)).matchAll(/\bremark\(\s*"(\w+)"/g)].map(
      ([, key]) => key,
    );
    expect([...new Set(made)].sort()).toEqual(Object.keys(exerciseWords(id)?.remarks ?? {}).sort());
  });

  test("the solution is at most 15 lines, and the function is its own", () => {
    const body = bodyOf(solution);
    expect(body.length).toBeGreaterThan(0);
    expect(body.length).toBeLessThanOrEqual(15);
    const name = /export function (\w+)/.exec(solution)?.[1];
    for (const source of [stub, solution]) {
      for (const [, imported] of source.matchAll(/import (.*?) from/gs)) {
        expect(imported).not.toMatch(new RegExp(`\\b${name}\\b`));
      }
    }
  });

  test("the stub passes no check, and the solution all of them, ten times", async () => {
    const exports = (await import(pathToFileURL(places.solution(id)).href)) as object;
    const unsolved = Object.fromEntries(Object.keys(exports).map((name) => [name, todo]));
    const checks = await checksOf(id);
    const outcomes = await checks(unsolved);
    expect(pointsOf(outcomes)).toBe(0);
    for (let run = 0; run < 10; run++) {
      expect(pointsOf(await checks(exports))).toBe(maxPointsOf(outcomes));
    }
  });
});

function todo(): never {
  throw new Error("TODO");
}
