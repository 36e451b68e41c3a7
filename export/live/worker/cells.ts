// Runs the cells of a page, one after another, in a worker. A cell in an endless loop runs until the reader presses Stop.
import { format } from "node-inspect-extracted";
import { makeConsole } from "../../../grader/core/inside/console.js";
import type { Module } from "../../../grader/core/platform.js";
import { leaveLanguageAlone } from "../../../grader/page/worker/language.js";
import { scriptNames } from "../scriptNames.js";
import { liveWords } from "../words/words.js";
import { failureOf } from "./failure.js";
import { type Answer, setAnswers } from "./instead/answerOr.js";
import { type DataFiles, setDataFiles } from "./instead/packageFile.js";
import { allowOutputs, flush, type Output, send, sendTo } from "./outputs.js";

/** What the page sends: a cell to run. */
export type CellRun = {
  /** What a message calls it. */
  readonly label: string;
  readonly source: string;
  readonly script: Script;
  /** The answers that it asks for, by their exercises: what is wrong with one, or a script that hands it over. */
  readonly answers: Readonly<Record<string, Answer & { readonly script?: Script }>>;
};

/** A script, and an address that the page has made of it: see `runScript`. */
export type Script = { readonly text: string; readonly url: string };

/** What the page hears of it. */
export type CellEvent =
  | Output
  | { readonly type: "ended" }
  | { readonly type: "failed"; readonly text: string };

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
  const importScripts = thread.importScripts.bind(thread);
  const { URL, Blob, DOMException, performance } = globalThis;
  const cells = new Map<string, CellRun>();
  let waiting: Promise<unknown> | undefined;
  let given: Record<string, Answer> = {};
  setDataFiles(data);
  sendTo(post);

  const required = (name: string) => {
    if (!Object.hasOwn(shelf, name)) throw new Error(liveWords.notInPage({ name }));
    return (shelf[name] as () => object)();
  };
  const last = (value: unknown) => {
    if (value !== undefined) send({ type: "text", text: `${format(value)}\n` });
  };
  const wait = (promise: Promise<unknown>) => {
    waiting = promise;
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

  /** Chromium lets a worker load what it has made itself, WebKit what its page has made, Firefox both. */
  function runScript({ text, url: ofPage }: Script, cell?: CellRun): void {
    const own = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    if (cell) cells.set(own, cell).set(ofPage, cell);
    try {
      importScripts(own);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "NetworkError")) throw error;
      // WebKit also hides the errors of such a script, which therefore reports them itself.
      let failure: { readonly error: unknown } | undefined;
      define(scriptNames.failed, (error: unknown) => {
        failure = { error };
      });
      importScripts(ofPage);
      if (failure !== undefined) throw (failure as { readonly error: unknown }).error;
    } finally {
      URL.revokeObjectURL(own);
    }
  }

  async function run(cell: CellRun): Promise<void> {
    waiting = undefined;
    given = { ...cell.answers };
    const print = (text: string) => send({ type: "text", text });
    let end: CellEvent = { type: "ended" };
    try {
      allowOutputs();
      const console = makeConsole(print, () => performance.now());
      define("console", console);
      for (const { script } of Object.values(cell.answers)) if (script) runScript(script);
      setAnswers(given);
      runScript(cell.script, cell);
      await waiting;
    } catch (error) {
      end = { type: "failed", text: failureOf(error, cells) };
    }
    flush();
    post(end);
  }

  // The handler is set while the global scope still has a place for one.
  thread.onmessage = ({ data: cell }: MessageEvent<CellRun>) => void run(cell);
  leaveLanguageAlone(offered);
  const { require, last: lastName, wait: waitName, answer: answerName } = scriptNames;
  define(require, required);
  define(lastName, last);
  define(waitName, wait);
  define(answerName, answer);
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
