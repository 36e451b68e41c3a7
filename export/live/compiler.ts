import type { Transpiled } from "../../grader/page/transpile.js";
import { message } from "../../grader/words/message.js";
import type { CellScript } from "./cells/cellScript.js";
import { type PageFacts, startWorker } from "./page.js";
import { liveWords as text } from "./words/words.js";
import type { Compiled, CompileQuestion, CompileReply, Unreadable } from "./worker/compile.js";

/** What tells a worker that it is to compile. */
export type CompileStart = { readonly kind: "compile" };

/** Milliseconds after which a text counts as too intricate to read; most take a thousandth, but a phone may take long to start. */
const patience = { first: 20_000, later: 5000 };

type WithoutNumber<Question> = Question extends unknown ? Omit<Question, "number"> : never;

/** Reads answers and cells in a worker, which is ended where it does not come back. */
export class Compiler {
  private worker: Promise<Worker> | undefined;
  private number = 0;
  private hasReplied = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly facts: PageFacts) {}

  /** Starts the worker before there is a question, so that the first one need not wait for it. */
  warm(): void {
    this.worker ??= this.start();
  }

  /** @param beside - the exercises that it may import, without endings */
  async answer(file: string, answer: string, beside: readonly string[]): Promise<Transpiled> {
    const { mathematics, packages } = this.facts;
    const made = await this.ask({ file, answer, shelves: { mathematics, packages, beside } });
    return (
      (made as Transpiled | undefined) ?? { problem: message("source.tooIntricate", { file }) }
    );
  }

  async cell(cell: string): Promise<CellScript | { readonly unreadable: Unreadable }> {
    const made = await this.ask({ cell });
    const tooIntricate = { line: 1, column: 1, complaint: { messageId: text.tooIntricate } };
    return (made as CellScript | undefined) ?? { unreadable: tooIntricate };
  }

  private start(): Promise<Worker> {
    return startWorker({ kind: "compile" } satisfies CompileStart);
  }

  /** @returns undefined if there was no reply in time */
  private ask(question: WithoutNumber<CompileQuestion>): Promise<Compiled | undefined> {
    const reply = this.turn.catch(() => {}).then(() => this.askNow(question));
    this.turn = reply;
    return reply;
  }

  private async askNow(question: WithoutNumber<CompileQuestion>): Promise<Compiled | undefined> {
    this.worker ??= this.start();
    const worker = await this.worker;
    this.number += 1;
    const { number } = this;
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => {
          worker.terminate();
          this.worker = undefined;
          this.hasReplied = false;
          resolve(undefined);
        },
        this.hasReplied ? patience.later : patience.first,
      );
      worker.onmessage = ({ data }: MessageEvent<CompileReply>) => {
        if (data.number !== number) return;
        clearTimeout(timer);
        this.hasReplied = true;
        resolve(data.made);
      };
      worker.postMessage({ number, ...question });
    });
  }
}
