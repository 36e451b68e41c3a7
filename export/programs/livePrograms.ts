// All that a live page holds beside the lesson: the program of the page, that of its workers, data and facts.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { allIds, places } from "../../grader/node/exercises/exercises.js";
import { guideOf } from "../../grader/node/exercises/hints.js";
import { lessonOutline, notebookOf } from "../../grader/node/exercises/lessons.js";
import { lessonOf } from "../../grader/protocol/exerciseId.js";
import { titleOf } from "../../grader/words/hints.js";
import type { ExerciseFacts, LessonFacts, PageFacts } from "../live/page.js";
import { bundled } from "./bundle.js";
import { dataFor } from "./data.js";
import { onlyWordsOf } from "./onlyWordsOf.js";
import { mathematics, workerProgram } from "./workerProgram.js";

/** What the exporter asks for: a notebook with the sources of its code cells. */
export type LivePage = {
  readonly lesson: string;
  readonly up: string;
  readonly cells: readonly string[];
  readonly solutions: boolean;
};

/** The parts of a live page; each is packed, and unpacked when it is first used. */
export type LivePrograms = {
  readonly page: string;
  readonly worker: string;
  /** Data files by their names, in base64. */
  readonly data: Readonly<Record<string, string>>;
  readonly facts: PageFacts;
};

const packagesOfAnswers = ["mathjs"];

export async function livePrograms({
  lesson,
  up,
  cells,
  solutions,
}: LivePage): Promise<LivePrograms> {
  const exercises = exercisesIn(cells);
  const imports = importsIn(cells);
  const asked = [
    ...imports,
    ...exercises.flatMap((id) => importsIn([readFileSync(places.stub(id), "utf8")])),
  ];
  const packages = packagesOfAnswers.filter((name) => asked.includes(name));
  const data = dataFor(imports);
  const [page, worker] = await Promise.all([
    pageProgram(exercises),
    workerProgram({ exercises, packages, imports }),
  ]);
  const facts: PageFacts = {
    lesson,
    up,
    exercises: await Promise.all(exercises.map((id) => factsOf(id, solutions))),
    course: await courseFacts(),
    mathematics,
    packages: ["d3-array", ...packages],
    data: Object.keys(data),
  };
  return { page, worker, data, facts };
}

/** The exercises that cells check. */
function exercisesIn(cells: readonly string[]): string[] {
  const known = new Set(allIds());
  const ids = cells.flatMap((cell) =>
    [...cell.matchAll(/\b(?:check|answerOr)\(\s*"([^"]+)"/g)].map(([, id = ""]) => id),
  );
  return [...new Set(ids)].filter((id) => known.has(id));
}

function importsIn(cells: readonly string[]): string[] {
  const names = cells.flatMap((cell) =>
    [...cell.matchAll(/^import\b[^"']*["']([^"']+)["']/gm)].map(([, name = ""]) => name),
  );
  // A notebook of anybody's must not choose which files of this machine go into its page.
  const isThere = (name: string) =>
    name.startsWith(".")
      ? /^\.\/(?:lib|solutions)\/[\w/-]+\.js$/.test(name) &&
        existsSync(name.replace(/\.js$/, ".ts"))
      : /^(?:@[\w-]+\/)?[\w-]+$/.test(name) && existsSync(path.join("node_modules", name));
  return [...new Set(names)].filter(isThere);
}

async function factsOf(id: string, solutions: boolean): Promise<ExerciseFacts> {
  const { almostTheCode } = await guideOf(id);
  const stub = readFileSync(places.stub(id), "utf8");
  const file = places.solution(id);
  const shown = solutions && existsSync(file) ? { solution: readFileSync(file, "utf8") } : {};
  return { id, stub, almostTheCode, ...shown };
}

let known: readonly LessonFacts[] | undefined;

async function courseFacts(): Promise<readonly LessonFacts[]> {
  known ??= await Promise.all(
    [...new Set(allIds().map(lessonOf))].map(async (lesson) => ({
      lesson,
      title: lessonOutline(lesson).title,
      exercises: await Promise.all(
        allIds()
          .filter((id) => lessonOf(id) === lesson)
          .map(async (id) => {
            const notebook = notebookOf(id);
            const { title, headings } = lessonOutline(notebook);
            const section = headings.get((await guideOf(id)).section) ?? title;
            return { id, title: titleOf(id), notebook, section, maxPoints: pointsOf(id) };
          }),
      ),
    })),
  );
  return known;
}

/** The points of an exercise: each of its checks names its own. */
function pointsOf(id: string): number {
  const checks = readFileSync(places.checks(id), "utf8");
  return [...checks.matchAll(/\bpoints: (\d+)/g)].reduce((sum, [, n]) => sum + Number(n), 0);
}

function pageProgram(exercises: readonly string[]): Promise<string> {
  const contents = 'import "./export/live/main.ts";';
  const banner = {
    js: "/* with CodeMirror and fflate (MIT), DOMPurify (MPL 2.0 or Apache 2.0) */",
  };
  return bundled("livePage", contents, { banner, plugins: [onlyWordsOf(exercises)] });
}
