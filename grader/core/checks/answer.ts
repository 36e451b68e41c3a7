import { aliasedInput, changedInput } from "../../words/resultText.js";
import { problems } from "../../words/text.js";
import type { Exports, Realm } from "../calls/answerRealm.js";
import { descriptionOf, NoData, type Thrown } from "../calls/thrown.js";
import { copyBack } from "../values/copies.js";
import type { AnyFunction } from "../values/encode.js";
import { formatAll, formatPair } from "../values/format.js";
import { type AnswerSource, placeOf } from "./answerSource.js";
import { Problem, problemIn, problemOfValue } from "./checkAborted.js";

export type Call = {
  readonly text: string;
  readonly result: unknown;
  /** The result is an array that was an argument, or has it in it. */
  readonly alias: boolean;
  /** One array stands in several places of the result. */
  readonly shared: boolean;
};

/** An answer as its checks see it: an object with its exports, of which each access is safe. */
export class Answer {
  /** What decides the current check by itself, if anything does. */
  problem: Problem | undefined;
  /** The latest call that returned. */
  lastCall: Call | undefined;
  /** What an in-place change means: it fails the check that sees it, or shows in the arguments themselves. */
  changes: "fail" | "show" = "fail";
  private printedAtLoad = "";
  private exports: Exports | undefined;
  private broken: Problem | undefined;
  /** The text of the call that is under way, and what is known of its result. */
  private text = "";
  private about = { alias: false, shared: false };

  constructor(
    private readonly source: AnswerSource,
    private readonly realm: Realm,
  ) {
    realm.onReturn = (args, { changed, alias, shared }) => {
      this.about = { alias, shared };
      for (const [index, now] of changed) this.noteChange(args, index, now);
    };
  }

  /** @throws if the latest result is not all its own: an argument stands in it, or a part of one */
  readonly expectNewArrays = (): void => {
    if (this.lastCall?.alias) throw new Error(aliasedInput(this.lastCall.text));
  };

  /** Forgets what the check before this one has left. */
  beginCheck(): void {
    this.problem = undefined;
    this.lastCall = undefined;
    this.realm.printed = this.printedAtLoad;
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

  /** An error of the answer in a sentence, or undefined if the error is none of the answer's. */
  explain(error: unknown): string | undefined {
    const thrown = descriptionOf(error);
    if (thrown === undefined) return undefined;
    const sentence = thrown.kind === "value" ? problems.threwNoError : problems.threw;
    return sentence(nameOf(thrown), placeOf(thrown, this.source));
  }

  private call(name: string, args: readonly unknown[]): unknown {
    try {
      const text = `${name}(${formatAll(args).join(", ")})`;
      this.text = text;
      const f = this.find(name);
      const result = this.realm.run(() => f(...args), text);
      this.lastCall = { text, result, ...this.about };
      return result;
    } catch (error) {
      this.problem ??= this.problemOf(error);
      throw error;
    }
  }

  private noteChange(args: readonly unknown[], index: number, now: unknown): void {
    if (this.changes === "show") {
      copyBack(args[index], now);
      return;
    }
    const which = args.length > 1 ? index + 1 : 0;
    const message = changedInput(this.text, which, ...formatPair(now, args[index]));
    this.problem ??= new Problem("failed", message);
  }

  private find(name: string): AnyFunction {
    const exports = this.load();
    const f = exports.get(name);
    if (typeof f === "function") return f as AnyFunction;
    if (f !== undefined) throw new Problem("error", problems.noFunction(this.file, name));
    const { names } = exports;
    const known = names.length > 0 ? problems.exports(names.join(", ")) : problems.noExports;
    throw new Problem("error", problems.noExport(this.file, name, known));
  }

  private load(): Exports {
    if (this.broken !== undefined) throw this.broken;
    if (this.exports !== undefined && this.realm.alive) return this.exports;
    try {
      if (!("code" in this.source)) throw new Problem(this.source.status, this.source.message);
      this.exports = this.realm.load(this.source.code, this.source.libraries);
      this.printedAtLoad = this.realm.printed;
      return this.exports;
    } catch (error) {
      this.broken = this.problemOf(error) ?? this.brokenBy(error);
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

  private brokenBy(error: unknown): Problem {
    const thrown = descriptionOf(error);
    if (thrown === undefined) throw error;
    return new Problem("error", problems.loading(nameOf(thrown), placeOf(thrown, this.source)));
  }

  private problemOf(error: unknown): Problem | undefined {
    if (error instanceof Problem) return error;
    if (error instanceof NoData) return problemOfValue(error.kind, error.message);
    const thrown = descriptionOf(error);
    return thrown && problemIn(thrown, this.todo, () => placeOf(thrown, this.source));
  }

  private get todo(): string {
    return "isStub" in this.source && this.source.isStub ? problems.todo : problems.todoLeft;
  }

  get file(): string {
    return "file" in this.source ? this.source.file : "";
  }
}

function nameOf({ kind, name, message }: Thrown): string {
  return kind === "value" ? message : `${name}: ${message}`;
}
