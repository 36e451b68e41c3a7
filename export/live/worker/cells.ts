// Runs the cells of a page, one after another, in a worker. A cell in an endless loop runs until the reader presses Stop.
import { format } from "node-inspect-extracted";
import { makeConsole } from "../../../grader/core/inside/console.js";
import type { Module } from "../../../grader/core/platform.js";
import { leaveLanguageAlone, pinLanguage } from "../../../grader/page/worker/language.js";
import { scriptNames } from "../scriptNames.js";
import { liveWords } from "../words/words.js";
import { define } from "./define.js";
import { type Failure, failureOf } from "./failure.js";
import { type Answer, setAnswers } from "./instead/answerOr.js";
import { type DataFiles, setDataFiles } from "./instead/packageFile.js";
import { hearLateErrors } from "./lateErrors.js";
import { allowOutputs, flush, type Output, send, sendTo } from "./outputs.js";
import { type Script, scriptRunner } from "./scripts.js";

/** What the page sends: a cell to run. */
export type CellRun = {
  /** Its number in the page. */
  readonly number: number;
  readonly source: string;
  readonly script: Script;
  /** The answers that it asks for, by their exercises: what is wrong with one, or a script that hands it over. */
  readonly answers: Readonly<Record<string, Answer & { readonly script?: Script }>>;
};

/** What the page hears of it. */
export type CellEvent =
  | Output
  /** Outputs before this one are of the cell that ran before, whose timers may still print. */
  | { readonly type: "begun" }
  | { readonly type: "ended" }
  | ({ readonly type: "failed" } & Failure);

/** What cells may import, by the names that they use. */
export type CellShelf = Readonly<Record<string, () => object>>;

type Thread = {
  postMessage(event: CellEvent): void;
  importScripts(url: string): void;
  onmessage: unknown;
};

/** What cells find beside the language. A network and storage are not among it. */
const offered = [
  ...["setTimeout", "clearTimeout", "setInterval", "clearInterval", "queueMicrotask"],
  ...[
    "performance",
    "structuredClone",
    "TextEncoder",
    "TextDecoder",
    "atob",
    "btoa",
    "WebAssembly",
    "Atomics",
  ],
];

/** Takes cells from now on. */
export function takeCells(shelf: CellShelf, data: DataFiles): void {
  const thread = globalThis as unknown as Thread;
  const post = thread.postMessage.bind(thread);
  const runScript = scriptRunner(thread.importScripts.bind(thread));
  const { performance } = globalThis;
  const cells = new Map<string, CellRun>();
  let waiting: Promise<unknown> | undefined;
  let given: Record<string, Answer> = {};
  let isRunning = false;
  setDataFiles(data);
  sendTo(post);

  const required = (from: string, ...names: readonly string[]) => {
    if (!Object.hasOwn(shelf, from)) throw new Error(liveWords.notInPage({ name: from }));
    const module = (shelf[from] as () => object)();
    // Types begin with a capital, and are gone.
    const name = names.find((one) => !/^[A-Z]/.test(one) && !(one in module));
    if (name !== undefined) throw new SyntaxError(liveWords.noExport({ from, name }));
    return module;
  };
  const last = (value: unknown) => {
    if (value !== undefined) send({ type: "text", text: `${format(value)}\n` });
  };
  const wait = (promise: Promise<unknown>) => {
    waiting = promise;
  };
  const late = (error: unknown) => {
    const failure = failureOf(error, cells);
    const text = isRunning ? failure.text : `${failure.text}\n${liveWords.late}`;
    send({ type: "error", ...failure, text });
  };
  const answer = (id: string, run: Module) => {
    const module: { exports: object } = { exports: {} };
    const exports = () => {
      // Answers lie one folder deeper than notebooks.
      const ofCells = (name: string) =>
        name.replace(/^\.\.\/\.\.\/lib\/([\w-]+)(?:\.[jt]s)?$/, "./lib/$1.js");
      run((name) => required(ofCells(name)), module, module.exports);
      return module.exports;
    };
    given = { ...given, [id]: { exports } };
  };

  async function run(cell: CellRun): Promise<void> {
    flush();
    post({ type: "begun" });
    isRunning = true;
    waiting = undefined;
    given = { ...cell.answers };
    const print = (text: string) => send({ type: "text", text });
    let end: CellEvent = { type: "ended" };
    try {
      allowOutputs();
      const console = makeConsole(
        print,
        () => performance.now(),
        () => print(`\n${liveWords.tooMuch}\n`),
      );
      define("console", console);
      for (const { script } of Object.values(cell.answers)) if (script) runScript(script);
      setAnswers(given);
      runScript(cell.script, (url) => cells.set(url, cell));
      await waiting;
    } catch (error) {
      end = { type: "failed", ...failureOf(error, cells) };
    }
    isRunning = false;
    flush();
    post(end);
  }

  // The handler is set while the global scope still has a place for one.
  thread.onmessage = ({ data: cell }: MessageEvent<CellRun>) => void run(cell);
  hearLateErrors(late);
  leaveLanguageAlone(offered);
  // The program itself uses what a cell would otherwise replace.
  pinLanguage();
  const { require, load, last: lastName, wait: waitName, answer: answerName } = scriptNames;
  define(require, required);
  define(load, async (name: unknown) => required(String(name)));
  define(lastName, last);
  define(waitName, wait);
  define(answerName, answer);
}
