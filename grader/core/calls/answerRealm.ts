import type { End, Line } from "../../node/processes/processLine.js";
import { comparison } from "../../words/resultText.js";
import { problems } from "../../words/text.js";
import { Problem } from "../checks/checkAborted.js";
import { limits } from "../limits.js";
import { Peer } from "./peer.js";
import type { Message, OnReturn } from "./wire.js";

/** The exports of an answer, of which each is asked for by its name. */
export type Exports = { readonly names: readonly string[]; get(name: string): unknown };

/** Longer lists of exports, and longer names, are cut. */
const mostNames = 100;
const longestName = 100;

/**
 * The place where an answer runs, seen by its checks: calls are synchronous, and one that takes too long or
 * too much ends the place and throws a {@link Problem}. The next call gets another one.
 */
export class Realm {
  /** What the answer has printed since this was last emptied. */
  printed = "";
  /** What is told of each call that came back. */
  onReturn: OnReturn = () => {};
  private peer: Peer | undefined;
  private depth = 0;
  private timeLeft: number = limits.exercise;
  private call = "";
  private callLimit: number = limits.call;

  constructor(private readonly line: Line) {}

  /** True while the place is there in which the answer was loaded. */
  get alive(): boolean {
    return this.peer !== undefined;
  }

  /** Runs a bundled answer and gives its exports, whose functions can be called within {@link run}. */
  load(code: string, libraries: Readonly<Record<string, string>>): Exports {
    this.line.open();
    this.line.begin(limits.start);
    const peer = this.start();
    const names = this.run(() => peer.call(0, [code, libraries]));
    const known = new Map<string, unknown>();
    return {
      names: namesIn(names),
      get: (name) => {
        if (!known.has(name))
          known.set(
            name,
            this.run(() => peer.call(1, [name])),
          );
        return known.get(name);
      },
    };
  }

  /**
   * Runs something that calls the answer, within the limits.
   *
   * @param call - its text, for the message if it has to be stopped
   */
  run<Result>(action: () => Result, call = ""): Result {
    if (this.depth > 0) return action();
    if (this.timeLeft <= 0) throw new Problem("timeout", problems.noTimeLeft);
    this.call = call;
    this.depth++;
    this.line.begin(Math.min(this.callLimit, this.timeLeft));
    try {
      return action();
    } finally {
      this.depth--;
      this.timeLeft -= this.line.end();
      if (this.peer === undefined) this.spendLess();
    }
  }

  /** Leaves at most so many milliseconds for all the calls that are still to come. */
  allow(milliseconds: number): void {
    this.timeLeft = Math.min(this.timeLeft, milliseconds);
  }

  close(): void {
    this.peer = undefined;
    this.line.close();
  }

  /** After a loop the other checks still run, but the student does not wait long for them. */
  private spendLess(): void {
    this.callLimit = limits.laterCall;
    this.timeLeft = Math.min(this.timeLeft, limits.laterCalls);
  }

  private start(): Peer {
    const wire = {
      send: (message: Message) => this.line.send(JSON.stringify(message)),
      receive: () => this.receive(),
    };
    // Its first message says that it is ready.
    const ready = this.receive();
    if (ready.type !== ("ready" as string)) throw this.ended("exit");
    const onReturn: OnReturn = (args, remarks) => this.onReturn(args, remarks);
    this.peer = new Peer(wire, { trusting: false, onReturn });
    return this.peer;
  }

  /** The next call or result; what is printed is put aside. */
  private receive(): Message & { type: string } {
    for (;;) {
      const message = this.line.receive();
      if ("ended" in message) throw this.ended(message.ended);
      const parsed = parse(message.text);
      if (parsed === undefined) throw this.ended("garbled");
      if (parsed.type !== "print") return parsed as Message;
      if (typeof parsed.text !== "string") throw this.ended("garbled");
      this.printed = (this.printed + parsed.text).slice(0, limits.printed);
    }
  }

  private ended(end: End): Problem {
    const again = this.callLimit < limits.call;
    const { status, message } = {
      timeout: {
        status: "timeout" as const,
        message: again ? problems.timeoutAgain : problems.timeout(limits.call / 1000),
      },
      memory: { status: "error" as const, message: problems.memory(limits.memory) },
      tooLarge: { status: "error" as const, message: problems.tooLarge },
      garbled: { status: "error" as const, message: problems.garbled },
      exit: { status: "error" as const, message: problems.ended },
    }[end];
    this.close();
    return new Problem(status, this.call ? comparison.of(this.call, message) : message);
  }
}

const types = ["ready", "print", "call", "return", "throw", "rethrow"];

function parse(text: string): { type: string; text?: unknown } | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return types.includes(Reflect.get(Object(message), "type"))
      ? (message as { type: string })
      : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, mostNames).map((name) => String(name).slice(0, longestName));
}
