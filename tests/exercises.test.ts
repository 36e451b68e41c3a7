import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { Guide } from "../grader/guide.js";
import { exerciseIds } from "../grader/ids.js";
import { places as exercisePlaces } from "../grader/node/exercises/exercises.js";
import { checksOf, pointsOf } from "./exercises/inProcess.js";
import { typeErrorsOfStubs } from "./exercises/stubTypes.js";

const root = path.resolve(import.meta.dirname, "..");
const places = { stubs: "exercises/.stubs", solutions: "solutions", checks: "tests/exercises" };
const maxPointsOf = (id: string) =>
  checksOf(id)({}).reduce((points, check) => points + check.points, 0);

function read(...parts: string[]): string {
  return readFileSync(path.join(root, ...parts), "utf8").replaceAll("\r\n", "\n");
}

/** All files below a folder that lie in a folder a lesson, with forward slashes. */
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
  test("24 exercises, 100 points in whole numbers", () => {
    expect(exerciseIds).toHaveLength(24);
    const points = exerciseIds.flatMap((id) => checksOf(id)({}).map((check) => check.points));
    expect(points.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(100);
  });

  test("stubs, solutions, checks, guides and mistakes for each, and no stray file", () => {
    const named = (...endings: string[]) =>
      exerciseIds.flatMap((id) => endings.map((ending) => id + ending)).sort();
    expect(filesIn(places.stubs)).toEqual(named(".ts"));
    expect(filesIn(places.solutions)).toEqual(named(".ts"));
    expect(filesIn(places.checks)).toEqual(named(".test.ts", ".nearMisses.ts"));
    for (const id of exerciseIds) {
      expect([
        existsSync(exercisePlaces.guide(id)),
        existsSync(exercisePlaces.mistakes(id)),
        id,
      ]).toEqual([true, true, id]);
    }
  });

  test("the stubs have no type errors, and export what their solutions export", () => {
    expect(typeErrorsOfStubs(exerciseIds)).toEqual([]);
  }, 60_000);
});

describe.each(exerciseIds)("%s", (id) => {
  const stub = read(places.stubs, `${id}.ts`);
  const solution = read(places.solutions, `${id}.ts`);

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

  test("the guide names the lesson, which the stub links, and three hints", async () => {
    const file = exercisePlaces.guide(id);
    const { guide } = (await import(pathToFileURL(file).href)) as { guide: Guide };
    expect(guide.title).not.toBe("");
    expect(guide.lesson).toBe(id.split("/")[0]);
    const anchor = guide.section.replaceAll(" ", "-");
    expect(stub).toContain(`// Lesson: notebooks/${guide.lesson}.ipynb#${anchor}\n`);
    expect(guide.hints).toHaveLength(3);
    expect(guide.hints[0], "the first hint").toMatch(/\?$/);
    for (const hint of guide.hints) expect(hint.length).toBeGreaterThan(30);
  });

  test("the lesson has the section that the guide names", async () => {
    const file = exercisePlaces.guide(id);
    const { guide } = (await import(pathToFileURL(file).href)) as { guide: Guide };
    const lesson = path.join(root, "notebooks", `${guide.lesson}.ipynb`);
    expect(existsSync(lesson), lesson).toBe(true);
    const { cells } = JSON.parse(readFileSync(lesson, "utf8")) as {
      cells: { cell_type: string; source: string | string[] }[];
    };
    const prose = cells
      .filter((cell) => cell.cell_type === "markdown")
      .map((cell) => [cell.source].flat().join(""));
    const headings = prose.flatMap((text) => text.match(/^#{2,} .*$/gm) ?? []);
    expect(headings.map((heading) => heading.replace(/^#+ /, ""))).toContain(guide.section);
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
    const exports = (await import(
      pathToFileURL(path.join(root, places.solutions, `${id}.ts`)).href
    )) as object;
    const unsolved = Object.fromEntries(Object.keys(exports).map((name) => [name, todo]));
    expect(pointsOf(checksOf(id)(unsolved))).toBe(0);
    const checks = checksOf(id);
    for (let run = 0; run < 10; run++) expect(pointsOf(checks(exports))).toBe(maxPointsOf(id));
  });
});

function todo(): never {
  throw new Error("TODO");
}
