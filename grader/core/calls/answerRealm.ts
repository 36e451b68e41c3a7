import { message } from "../../words/message.js";
import { answerLimits } from "../answerLimits.js";
import { CheckAborted } from "../checks/checkAborted.js";
import type { AnswerPlace, Exports, Libraries } from "./answerPlace.js";
import { abortedByEnd, type Budget, fullBudget, lessAfterLoop } from "./budget.js";
import type { End, Line } from "./line.js";
import { Peer } from "./peer.js";
import type { OnReturn, WireMessage } from "./wire.js";

/** Longer lists of exports, and longer names, are cut. */
const mostNames = 100;
const longestName = 100;

/** A place at the other end of a line. */
export class AnswerRealm implements AnswerPlace {
  printed = "";
  onReturn: OnReturn = () => {};
  private peer: Peer | undefined;
  private depth = 0;
  private call = "";

  /** @param budget - what the answer may use; less, if another place of it has ended */
  constructor(
    private readonly line: Line,
    private budget: Budget = fullBudget,
  ) {}

  get alive(): boolean {
    return this.peer !== undefined;
  }

  load(code: string, libraries: Libraries): Exports {
    this.line.open(() => this.peer?.serveNext());
    this.line.begin(answerLimits.start, "");
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

  run<Result>(action: () => Result, call = ""): Result {
    if (this.depth > 0) return action();
    const { call: callLimit, all } = this.budget;
    if (all <= 0) throw new CheckAborted("timeout", message("answer.noTimeLeft"));
    this.call = call;
    this.depth++;
    this.line.begin(Math.min(callLimit, all), call);
    try {
      return action();
    } finally {
      this.depth--;
      this.allow(this.budget.all - this.line.end());
      if (this.peer === undefined) this.budget = lessAfterLoop(this.budget);
    }
  }

  allow(milliseconds: number): void {
    this.budget = { ...this.budget, all: Math.min(this.budget.all, milliseconds) };
  }

  close(): void {
    this.peer = undefined;
    this.line.close();
  }

  private start(): Peer {
    const wire = {
      send: (sent: WireMessage) => this.line.send(JSON.stringify(sent)),
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
  private receive(): WireMessage & { type: string } {
    for (;;) {
      const received = this.line.receive();
      if ("ended" in received) throw this.ended(received.ended);
      const parsed = parse(received.text);
      if (parsed === undefined) throw this.ended("garbled");
      if (parsed.type !== "print") return parsed as WireMessage;
      if (typeof parsed.text !== "string") throw this.ended("garbled");
      this.printed = (this.printed + parsed.text).slice(0, answerLimits.printed);
    }
  }

  private ended(end: End): CheckAborted {
    this.close();
    return abortedByEnd(end, this.budget, this.call);
  }
}

const types = ["ready", "print", "call", "return", "throw", "rethrow"];

function parse(text: string): { type: string; text?: unknown } | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    const isKnown = types.includes(Reflect.get(Object(parsed), "type"));
    return isKnown ? (parsed as { type: string }) : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, mostNames).map((name) => String(name).slice(0, longestName));
}
