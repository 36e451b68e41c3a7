import type { Message } from "../../protocol/message.js";
import { message } from "../../words/message.js";
import type { AnswerPlace, Exports } from "../calls/answerPlace.js";
import { descriptionOf, NoData, type Thrown } from "../calls/thrown.js";
import type { Platform } from "../platform.js";
import { copyBack } from "../values/copies.js";
import type { AnyFunction } from "../values/encode.js";
import { formatAll, formatPair } from "../values/format.js";
import type { AnswerSource } from "./answerSource.js";
import { abortedBy, abortedByValue, CheckAborted } from "./checkAborted.js";

export type Call = {
  readonly text: string;
  readonly result: unknown;
  /** The result is an array that was an argument, or has it in it. */
  readonly alias: boolean;
  /** The same array appears in several places in the result. */
  readonly shared: boolean;
};

/** An answer as its checks see it: an object with its exports, each of which is safe to access. */
export class Answer {
  /** An error that decides the current check whatever its assertions say, if there is one. */
  aborted: CheckAborted | undefined;
  /** The latest call that returned. */
  lastCall: Call | undefined;
  /** How to treat a change in place: fail the check that sees it, or let it show in the arguments themselves. */
  changes: "fail" | "show" = "fail";
  private printedAtLoad = "";
  private exports: Exports | undefined;
  private broken: CheckAborted | undefined;
  /** The text of the call that is under way, and what is known of its result. */
  private text = "";
  private about = { alias: false, shared: false };

  constructor(
    private readonly source: AnswerSource,
    private readonly place: AnswerPlace,
    private readonly locate: Platform["locate"],
  ) {
    place.onReturn = (args, { changed, alias, shared }) => {
      this.about = { alias, shared };
      for (const [index, now] of changed) this.noteChange(args, index, now);
    };
  }

  /** @throws if the latest result is not entirely new: it contains an argument or a part of one */
  readonly expectNewArrays = (): void => {
    if (!this.lastCall?.alias) return;
    throw new CheckAborted("failed", message("answer.aliasedInput", { call: this.lastCall.text }));
  };

  /** Forgets what the check before this one has left. */
  beginCheck(): void {
    this.aborted = undefined;
    this.lastCall = undefined;
    this.place.printed = this.printedAtLoad;
  }

  /** Any name may be asked for: one that is not there fails when it is called, inside a check. */
  readonly functions: Record<string, unknown> = new Proxy(
    {},
    {
      get: (_target, name) => {
        if (typeof name !== "string") return undefined;
        const value = this.peek(name);
        if (value !== undefined && typeof value !== "function") return value;
        return (...args: readonly unknown[]) => this.call(name, args);
      },
    },
  );

  /** Whether the answer exports something by this name that is no function. */
  isValue(name: string): boolean {
    const value = this.peek(name);
    return value !== undefined && typeof value !== "function";
  }

  /** The message about an error thrown by the answer; undefined if the error is not the answer's. */
  explain(error: unknown): Message | undefined {
    const thrown = descriptionOf(error);
    if (thrown === undefined) return undefined;
    const isValue = thrown.kind === "value";
    return message(isValue ? "answer.threwNoError" : "answer.threw", this.thrownAt(thrown));
  }

  private call(name: string, args: readonly unknown[]): unknown {
    try {
      const text = `${name}(${formatAll(args).join(", ")})`;
      this.text = text;
      const f = this.find(name);
      const result = this.place.run(() => f(...args), text);
      this.lastCall = { text, result, ...this.about };
      return result;
    } catch (error) {
      this.aborted ??= this.abortedBy(error);
      throw error;
    }
  }

  private noteChange(args: readonly unknown[], index: number, now: unknown): void {
    if (this.changes === "show") {
      copyBack(args[index], now);
      return;
    }
    const input = message(`answer.input.${inputs[args.length > 1 ? index + 1 : 0] ?? "only"}`);
    const [after, before] = formatPair(now, args[index]);
    const changed = { call: this.text, input, after, before };
    this.aborted ??= new CheckAborted("failed", message("answer.changedInput", changed));
  }

  private find(name: string): AnyFunction {
    const exports = this.load();
    const f = exports.get(name);
    if (typeof f === "function") return f as AnyFunction;
    const { file } = this;
    if (f !== undefined) {
      throw new CheckAborted("error", message("answer.notAFunction", { name, file }));
    }
    const { names } = exports;
    throw new CheckAborted(
      "error",
      names.length > 0
        ? message("answer.noExport", { file, name, names })
        : message("answer.noExports", { file, name }),
    );
  }

  private load(): Exports {
    if (this.broken !== undefined) throw this.broken;
    if (this.exports !== undefined && this.place.alive) return this.exports;
    try {
      if (!("code" in this.source)) {
        throw new CheckAborted(this.source.status, this.source.message);
      }
      this.exports = this.place.load(this.source.code, this.source.libraries);
      this.printedAtLoad = this.place.printed;
      return this.exports;
    } catch (error) {
      this.broken = this.abortedBy(error) ?? this.brokenBy(error);
      throw this.broken;
    }
  }

  private peek(name: string): unknown {
    try {
      return this.load().get(name);
    } catch {
      return undefined;
    }
  }

  private brokenBy(error: unknown): CheckAborted {
    const thrown = descriptionOf(error);
    if (thrown === undefined) throw error;
    return new CheckAborted("error", message("answer.loading", this.thrownAt(thrown)));
  }

  private abortedBy(error: unknown): CheckAborted | undefined {
    if (error instanceof CheckAborted) return error;
    if (error instanceof NoData) return abortedByValue(error.kind, error.message);
    const thrown = descriptionOf(error);
    return thrown && abortedBy(thrown, this.todo);
  }

  private get todo(): Message {
    const isStub = "isStub" in this.source && this.source.isStub === true;
    return message(isStub ? "answer.todo" : "answer.todoLeft");
  }

  /** What was thrown, and where, if that is known. */
  private thrownAt(thrown: Thrown): { thrown: string; place: Message | "" } {
    const place = this.locate(thrown.stack, this.source);
    return { thrown: nameOf(thrown), place: place ? message("answer.place", place) : "" };
  }

  get file(): string {
    return "file" in this.source ? this.source.file : "";
  }
}

/** The words for the inputs of a function, by their numbers; 0 where there is only one. */
const inputs = ["only", "first", "second", "third", "fourth", "fifth"] as const;

function nameOf({ kind, name, message }: Thrown): string {
  return kind === "value" ? message : `${name}: ${message}`;
}
