// Node and a page come to the same verdicts: on every solution, every stub, what answers should not do, and mistakes of
// the catalogue. With COURSE_ENGINES=all it is every mistake, in every engine that this machine has.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Graded } from "../../../grader/core/checks/gradedRun.js";
import { allIds, places } from "../../../grader/node/exercises/exercises.js";
import { Grader } from "../../../grader/node/grader.js";
import { lessonOf } from "../../../grader/protocol/exerciseId.js";
import { engines, type Tab } from "../../browser/engines.js";
import { answersFolder, functionOf } from "../answers.js";
import { hostileAnswers } from "../hostile.js";
import { mistakenAnswers } from "../mistakenAnswers.js";
import { pageAttacks } from "./pageHostile.js";
import { exerciseFor, gradingPage } from "./pageOf.js";

const isFull = process.env.COURSE_ENGINES === "all";
const seed = 7;

type Case = { readonly id: string; readonly what: string; readonly file: string };

const ids = allIds();
const lessons = [...new Set(ids.map(lessonOf))];

/** What a page answers otherwise than Node, and why. */
const otherwise: Readonly<Record<string, string>> = {
  "patches what the checks could use": "the language is frozen there, so the patch itself throws",
  "takes memory without end":
    "a page cannot limit memory: its tab may end, and what was written is kept",
  "takes memory outside the heap": "the same",
};

/** A million steps of a loop: where the engine is slow, the call is stopped before it can be compared with the mistake. */
const slow = new Set(["loopEndedByNan"]);

const hostile: readonly Case[] = hostileAnswers
  .filter(({ name }) => !Object.hasOwn(otherwise, name))
  .flatMap(({ name, file }, i) => {
    const id = ids[i % ids.length] ?? "";
    const text = file(functionOf(id));
    return typeof text === "string" ? [{ id, what: name, file: text }] : [];
  });

async function casesOf(lesson: string): Promise<readonly Case[]> {
  const own = ids.filter((id) => lessonOf(id) === lesson);
  const cases = await Promise.all(
    own.map(async (id) => {
      const mistakes = (await mistakenAnswers(id)).map(({ mistake, file }) => ({
        id,
        what: mistake.id,
        file,
      }));
      const sample = [mistakes.length - 1];
      return [
        { id, what: "the solution", file: readFileSync(places.solution(id), "utf8") },
        { id, what: "the stub", file: readFileSync(places.stub(id), "utf8") },
        ...mistakes.filter((_, i) => isFull || sample.includes(i)),
      ];
    }),
  );
  return [...cases.flat(), ...[...hostile, ...slips].filter(({ id }) => lessonOf(id) === lesson)];
}

/** A slip that no catalogue lists: the diagnosis is put together of the solution's own parameters. */
const slips: readonly Case[] = [
  {
    id: "01-quadratic/step",
    what: "arguments in the wrong order",
    file: "export const step = (a: number, b: number) => b - a * 2 * b;",
  },
  {
    id: "02-gradients/relative-error",
    what: "a factor too many",
    file: "export const relativeError = (a: number, b: number) => (2 * Math.abs(a - b)) / Math.max(Math.abs(a), Math.abs(b));",
  },
];

/** What has to be equal: ids, statuses, points and diagnoses. The engines' own words and last digits are not. */
function essence({ result }: Graded): object {
  const { id, status, points, maxPoints } = result;
  const checks = result.checks.map((check) => ({
    name: check.name,
    status: check.status,
    points: check.points,
    maxPoints: check.maxPoints,
    message: check.message?.messageId,
    diagnosis: check.diagnosis,
  }));
  return { id, status, points, maxPoints, checks };
}

// The first judge starts with the grader.
vi.stubEnv("COURSE_SEED", String(seed));
const grader = new Grader();
afterAll(() => grader.close());

const inNode = new Map<string, Promise<readonly Graded[]>>();

/** Graded once, for all engines. */
function gradedByNode(lesson: string, cases: readonly Case[]): Promise<readonly Graded[]> {
  const known = inNode.get(lesson) ?? gradeAll(cases);
  inNode.set(lesson, known);
  return known;
}

async function gradeAll(cases: readonly Case[]): Promise<readonly Graded[]> {
  const all: Graded[] = [];
  for (const { id, file } of cases) {
    const { folder, remove } = answersFolder({ [id]: file });
    all.push(await grader.gradeJob(id, await grader.job(folder, id)));
    remove();
  }
  return all;
}

describe.each(isFull ? engines : engines.slice(0, 1))("$name", ({ name, start }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "grading-"));
  let tab: Tab;
  beforeAll(async () => {
    tab = await start();
  });
  afterAll(async () => {
    await tab?.close();
    rmSync(folder, { recursive: true });
  });

  test("what a page cannot keep apart gets no point either", async () => {
    const page = path.join(folder, "hostile.html");
    writeFileSync(page, await gradingPage([...new Set(pageAttacks.map(({ id }) => id))]));
    await tab.open(pathToFileURL(page).href);
    const asked = pageAttacks.map(({ id, file }) => exerciseFor({ id, file, seed }));
    const graded: readonly Graded[] = JSON.parse(
      await tab.run<string>(`return gradeAll(${JSON.stringify(JSON.stringify(asked))});`),
    );
    const outcomes = graded.map(({ result }, i) => ({
      name: pageAttacks[i]?.name,
      status: result.status,
      points: result.points,
    }));
    expect(outcomes).toEqual(pageAttacks.map(({ name, status }) => ({ name, status, points: 0 })));
  }, 300_000);

  test.each(lessons)("%s: a page and Node come to the same verdicts", async (lesson) => {
    const all = await casesOf(lesson);
    const cases = all.filter(({ what }) => name === "Chromium" || !slow.has(what));
    const own = ids.filter((id) => lessonOf(id) === lesson);
    const page = path.join(folder, `${lesson}.html`);
    writeFileSync(page, await gradingPage(own));
    await tab.open(pathToFileURL(page).href);
    const asked = JSON.stringify(cases.map(({ id, file }) => exerciseFor({ id, file, seed })));
    const graded: readonly Graded[] = JSON.parse(
      await tab.run<string>(`return gradeAll(${JSON.stringify(asked)});`),
    );
    const expected = await gradedByNode(`${lesson} ${cases.length}`, cases);
    for (const [i, { id, what }] of cases.entries()) {
      expect({ id, what, ...essence(graded[i] as Graded) }).toEqual({
        id,
        what,
        ...essence(expected[i] as Graded),
      });
    }
    const toTheLetter = graded.filter(
      (each, i) => JSON.stringify(each) === JSON.stringify(expected[i]),
    );
    console.log(`${lesson}: ${cases.length} verdicts equal, ${toTheLetter.length} to the letter`);
  }, 900_000);
});
