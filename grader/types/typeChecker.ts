import { Worker } from "node:worker_threads";
import { programText } from "../../lib/node/programs/programs.cjs";
import { language } from "../../lib/words/language.js";
import { codeFrame } from "../core/code/codeFrame.js";
import { columnOf, type Place } from "../core/code/place.js";
import { visible } from "../core/visible.js";
import { nodeLimits } from "../node/nodeLimits.js";
import type { TypeRemark } from "../protocol/results.js";
import { message } from "../words/message.js";

/** A type error as the thread sends it; the column counts from 0. */
export type Found = Place & { readonly message: string };

/** Only the first are shown; the others often follow from them. */
const mostRemarks = 3;

/** Checks the types of answers, one after another, in a thread that is started with the first. */
export class TypeChecker {
  private thread: Promise<Worker> | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  /** @param limit - milliseconds after which checking stops and the answer counts as having no type errors */
  constructor(private readonly limit: number = nodeLimits.types) {}

  /** The type errors in the answer to an exercise; none if they are not found within the limit. */
  errors(folder: string, id: string): Promise<readonly TypeRemark[]> {
    const found = this.turn.then(() => this.ask(folder, id));
    this.turn = found;
    return found;
  }

  private prepare(): void {
    if (this.thread !== undefined) return;
    const starting = start();
    this.thread = starting;
    const forget = () => {
      if (this.thread === starting) this.thread = undefined;
    };
    starting.then((thread) => thread.once("exit", forget), forget);
  }

  async close(): Promise<void> {
    await (await this.thread)?.terminate();
  }

  private async ask(folder: string, id: string): Promise<readonly TypeRemark[]> {
    this.prepare();
    const thread = await this.thread?.catch(() => undefined);
    if (thread === undefined) return [];
    return new Promise((resolve) => {
      const give = (found: readonly Found[]) => {
        clearTimeout(timer);
        thread.off("message", give).off("exit", ended);
        resolve(found.slice(0, mostRemarks).map(remark));
      };
      const ended = () => give([]);
      // Types can be written that take forever to compute.
      const timer = setTimeout(() => thread.terminate(), this.limit);
      thread.on("message", give).on("exit", ended);
      thread.postMessage({ folder, id, inLanguage: language() });
    });
  }
}

async function start(): Promise<Worker> {
  const program = await programText("grader/types/checker.ts");
  const resourceLimits = { maxOldGenerationSizeMb: nodeLimits.typesMemory };
  const thread = new Worker(program, {
    eval: true,
    resourceLimits,
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  // A caller who is waiting learns of it when the thread ends.
  thread.on("error", () => {});
  thread.unref();
  return thread;
}

function remark({ message: text, ...place }: Found): TypeRemark {
  const { line } = place;
  const said = message("grader.said", { text: visible(text) });
  return { line, column: columnOf(place), message: said, frame: visible(codeFrame(place)) };
}
