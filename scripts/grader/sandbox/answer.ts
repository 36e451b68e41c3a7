import { SourceMap } from "node:module";
import type { CheckStatus } from "../../../lib/notebook/results.js";
import type { Libraries } from "../libraries.js";
import { problems } from "../text.js";
import { format } from "./format.js";
import type { AnyFunction } from "./pack.js";
import { Problem, problemIn } from "./problem.js";
import type { Realm } from "./realm.js";
import { descriptionOf, type Thrown } from "./thrown.js";

/** A bundled answer with its source map, or why there is none. */
export type AnswerSource =
  | {
      readonly file: string;
      readonly code: string;
      readonly map: string;
      readonly libraries: Libraries;
      /** Nobody has written anything into it yet. */
      readonly isStub?: boolean;
    }
  | { readonly status: CheckStatus; readonly message: string };

export type Call = { readonly text: string; readonly result: unknown };

/** An answer as its checks see it: an object with its exports, of which each access is safe. */
export class Answer {
  /** What decides the current check by itself, if anything does. */
  problem: Problem | undefined;
  /** The latest call that returned. */
  lastCall: Call | undefined;
  private exports: Record<string, unknown> | undefined;
  private broken: Problem | undefined;

  constructor(
    private readonly source: AnswerSource,
    private readonly realm: Realm,
  ) {}

  /** Forgets what the check before this one has left. */
  beginCheck(): void {
    this.problem = undefined;
    this.lastCall = undefined;
    this.realm.printed = "";
  }

  /** Any name may be asked for: one that is not there fails when it is called, inside a check. */
  readonly functions: Record<string, unknown> = new Proxy(
    {},
    {
      get: (_target, name) => {
        if (typeof name !== "string") return undefined;
        const value = this.peek()?.[name];
        if (value !== undefined && typeof value !== "function") return value;
        return (...args: readonly unknown[]) => this.call(name, args);
      },
    },
  );

  /** An error of the answer in a sentence, or undefined if the error is none of the answer's. */
  explain(error: unknown): string | undefined {
    const thrown = descriptionOf(error);
    if (thrown === undefined) return undefined;
    const sentence = thrown.kind === "value" ? problems.threwNoError : problems.threw;
    return sentence(nameOf(thrown), this.place(thrown));
  }

  private call(name: string, args: readonly unknown[]): unknown {
    try {
      const text = `${name}(${args.map(format).join(", ")})`;
      const f = this.find(name);
      const result = this.realm.run(() => f(...args), text);
      this.lastCall = { text, result };
      return result;
    } catch (error) {
      this.problem ??= this.problemOf(error);
      throw error;
    }
  }

  private find(name: string): AnyFunction {
    const exports = this.load();
    const f = exports[name];
    if (typeof f === "function") return f as AnyFunction;
    if (f !== undefined) throw new Problem("error", problems.noFunction(this.file, name));
    const names = Object.keys(exports);
    const known = names.length > 0 ? problems.exports(names.join(", ")) : problems.noExports;
    throw new Problem("error", problems.noExport(this.file, name, known));
  }

  private load(): Record<string, unknown> {
    if (this.broken !== undefined) throw this.broken;
    if (this.exports !== undefined && this.realm.alive) return this.exports;
    try {
      if (!("code" in this.source)) throw new Problem(this.source.status, this.source.message);
      this.exports = this.realm.load(this.source.code, this.source.libraries);
      return this.exports;
    } catch (error) {
      this.broken = this.problemOf(error) ?? this.brokenBy(error);
      throw this.broken;
    }
  }

  private peek(): Record<string, unknown> | undefined {
    try {
      return this.load();
    } catch {
      return undefined;
    }
  }

  private brokenBy(error: unknown): Problem {
    const thrown = descriptionOf(error);
    if (thrown === undefined) throw error;
    return new Problem("error", problems.loading(nameOf(thrown), this.place(thrown)));
  }

  private problemOf(error: unknown): Problem | undefined {
    if (error instanceof Problem) return error;
    const thrown = descriptionOf(error);
    return thrown && problemIn(thrown, this.todo, () => this.place(thrown));
  }

  private get todo(): string {
    return "isStub" in this.source && this.source.isStub ? problems.todo : problems.todoLeft;
  }

  private get file(): string {
    return "file" in this.source ? this.source.file : "";
  }

  /** Where in the student's file it was thrown, as far as the stack tells. */
  private place({ stack }: Thrown): string {
    const [, line, column] = /answer\.js:(\d+):(\d+)/.exec(stack) ?? [];
    if (line === undefined || !("map" in this.source)) return "";
    const map = new SourceMap(JSON.parse(this.source.map));
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    return "originalLine" in entry ? problems.place(this.file, entry.originalLine + 1) : "";
  }
}

function nameOf({ kind, name, message }: Thrown): string {
  return kind === "value" ? message : `${name}: ${message}`;
}
