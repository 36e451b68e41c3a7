import path from "node:path";
import { notebookNames, readNotebook } from "../lib/node/notebook.js";
import { UserError } from "../lib/node/userError.mjs";
import { type Language, speaking } from "../lib/words/language.js";
import { lessonLength, roundedMinutes } from "./lessonLength.js";
import { at } from "./place.js";
import type { Progress } from "./progress.js";
import { type Line, type Python, startPython } from "./python.js";
import { text } from "./words/words.js";

export type Making = {
  /** The folder of the lessons as their authors wrote them. */
  readonly notebooks: string;
  /** The folder of the notebooks whose length says how long a lesson takes: the English ones, for every edition. */
  readonly timed: string;
  /** The folder of the same notebooks with outputs. */
  readonly executed: string;
  /** An empty folder to write to. */
  readonly staging: string;
  /** The folder that the pages are for. */
  readonly output: string;
  /** The lessons that already have a page in the output, for the index. */
  readonly there: readonly string[];
  /** The folder, from the project's root, whose answers are shown. */
  readonly answers: string;
  /** Whether the pages are only to be read. */
  readonly plain: boolean;
  /** The edition that the notebooks are. */
  readonly edition: Language;
  /** The pages that there are in the other language, too. */
  readonly others: readonly string[];
  /** How long the making of one page may take. */
  readonly pageSeconds: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
};

/** The outcome of a page: the line that reports it, or a sentence that says why there is none. */
type End = Line | { readonly failure: string };

/** Makes pages of executed lessons, one after the other, and their index. */
export class PageMaker {
  readonly #made: string[] = [];
  #python: Python | undefined;
  #answered: (line: Line) => void = () => {};
  #begun: () => void = () => {};

  constructor(private readonly what: Making) {}

  /**
   * Makes a lesson's page. A page that takes too long, or crashes Python, does not stop the others.
   *
   * @returns why there is none, if so
   */
  async make(lesson: string): Promise<string | undefined> {
    const end = await this.#ask({ lesson }, lesson);
    if ("failure" in end) return end.failure;
    if (end.status === "failed") return sentences(end);
    this.#made.push(lesson);
    this.what.progress.wrote(end);
    return undefined;
  }

  /**
   * Makes the index of all pages that were made or existed before. No page can be made afterwards.
   *
   * @returns the lessons that it links to, or why there is none
   */
  async index(): Promise<{ listed: readonly string[] } | { failure: string }> {
    const pages = [...new Set([...this.#made, ...this.what.there])];
    // It is imported only here, because the drawing code takes a while to load.
    const { heroPicture } = await import("./heroPicture.js");
    const request = {
      index: pages,
      older: path.resolve(this.what.output),
      minutes: minutesOfAll(this.what.timed),
      hero: speaking(this.what.edition, heroPicture),
    };
    const end = await this.#ask(request, "index");
    if ("failure" in end) return end;
    await this.#python?.ended;
    this.what.progress.wrote(end);
    return { listed: end.pages ?? [] };
  }

  /** Ends its Python process, even in the middle of a page. */
  async end(): Promise<void> {
    this.#python?.end();
    await this.#python?.ended.catch(() => {});
  }

  async #ask(request: object, lesson: string): Promise<End> {
    const { pageSeconds, signal } = this.what;
    signal.throwIfAborted();
    const python = this.#running();
    let timer: NodeJS.Timeout | undefined;
    let isMaking = false;
    let isLate = false;
    this.#begun = () => {
      isMaking = true;
      timer = setTimeout(() => {
        isLate = true;
        python.end();
      }, pageSeconds * 1000);
    };
    const answer = new Promise<Line>((resolve) => {
      this.#answered = resolve;
    });
    const early = python.ended.then(() => {
      throw new UserError(text.python.status({ status: "0" }));
    });
    python.send(request);
    try {
      return await Promise.race([answer, early]);
    } catch (error) {
      signal.throwIfAborted();
      this.#python = undefined; // The next page gets a new process.
      if (isLate) return { failure: at({ lesson }, text.page.tooSlow({ seconds: pageSeconds })) };
      if (!isMaking || !(error instanceof UserError)) throw error;
      return { failure: at({ lesson }, text.page.ended({ reason: error.message })) };
    } finally {
      clearTimeout(timer);
    }
  }

  #running(): Python {
    if (this.#python !== undefined) return this.#python;
    const { notebooks, executed, staging, answers, plain, others, signal } = this.what;
    const onLine = (line: Line) => {
      if (line.status === "making") this.#begun();
      else this.#answered(line);
    };
    const python = startPython({ args: ["-m", "course_export"], onLine, signal });
    python.send({
      notebooks: path.resolve(notebooks),
      executed: path.resolve(executed),
      output: path.resolve(staging),
      answers,
      plain,
      others,
      endWithInput: true,
    });
    this.#python = python;
    return python;
  }
}

/** How many minutes each notebook takes a reader, as far as it can be read, to the nearest five. */
function minutesOfAll(notebooks: string): Readonly<Record<string, number>> {
  const minutes = notebookNames(notebooks).flatMap((name) => {
    try {
      const length = lessonLength(readNotebook(path.join(notebooks, `${name}.ipynb`)));
      return [[name, roundedMinutes(length)] as const];
    } catch {
      return []; // What is wrong with it will be reported when its own page is made.
    }
  });
  return Object.fromEntries(minutes);
}

const sentences = ({ lesson, problems = [] }: Line) =>
  problems.map((problem) => at({ lesson, ...problem }, problem.text)).join("\n");
