// What the exporter has put into the page beside the lesson.
import { workerScript } from "../../grader/page/workerScript.js";
import type { ExerciseProgress, LessonHead } from "../../grader/protocol/results.js";

/** The facts of a page, which stand in it as JSON. */
export type PageFacts = {
  /** The notebook's place, such as `03-softmax` or `trails/landscapes`. */
  readonly lesson: string;
  readonly exercises: readonly ExerciseFacts[];
  /** All lessons with exercises. */
  readonly course: readonly LessonFacts[];
  /** The way from the page to the folder of the lessons' pages. */
  readonly up: string;
  /** The modules directly in lib/ and the packages that answers may import. */
  readonly mathematics: readonly string[];
  readonly packages: readonly string[];
  /** The names of the page's data files; those under mnist/ are binary. */
  readonly data: readonly string[];
};

export type LessonFacts = LessonHead & {
  readonly exercises: readonly Omit<ExerciseProgress, "status" | "points">[];
};

export type ExerciseFacts = {
  readonly id: string;
  readonly stub: string;
  /** The last hint; the others are words. */
  readonly almostTheCode: string;
  /** Only in an edition with solutions. */
  readonly solution?: string;
};

export function readFacts(): PageFacts {
  return JSON.parse(document.getElementById("course-facts")?.textContent ?? "");
}

/** What the small scripts of the page offer; see course_export/templates/course/unpack.js. */
export type PagePrograms = {
  /** A part of the page, unpacked. */
  bytesOf(part: string): Promise<Uint8Array>;
  /** Runs a part that is a script. */
  run(part: string): Promise<void>;
};

export function bytesOf(part: string): Promise<Uint8Array> {
  return (window as unknown as { coursePage: PagePrograms }).coursePage.bytesOf(part);
}

let workerUrl: Promise<string> | undefined;

async function makeWorkerUrl(): Promise<string> {
  const script = workerScript(await workerProgram(), []);
  return URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
}

/** Starts a worker of the page with no answer in it, and tells it what it is for. */
export async function startWorker(begin: object): Promise<Worker> {
  workerUrl ??= makeWorkerUrl();
  const worker = new Worker(await workerUrl);
  worker.postMessage(begin);
  return worker;
}

/** The program of the page's workers. */
export async function workerProgram(): Promise<string> {
  const parts = await Promise.all(["plot", "worker"].map(bytesOf));
  const decoder = new TextDecoder();
  return parts.map((part) => decoder.decode(part)).join("\n");
}
