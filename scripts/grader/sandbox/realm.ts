import { setTimeout } from "node:timers/promises";
import type { Libraries } from "../libraries.js";
import { limits } from "../limits.js";
import { problems } from "../text.js";
import type { Message } from "./peer.js";
import { Problem } from "./problem.js";
import { comparison } from "./text.js";
import { memoryInUse, type Note, startThread, type Thread } from "./thread.js";
import { receive } from "./wire.js";

/** Milliseconds between two looks at the clock and at the memory. */
const slice = 20;

/** On a busy machine an answer has the processor for a part of the time only. */
const patience = 6;

/**
 * Milliseconds that count: those in which the process computed, or a sixth of those that went by, if that is
 * more. So a busy machine neither fails an answer nor decides which limit is met first, and an answer that
 * only waits is stopped as well.
 */
function clock(): () => number {
  const [begin, computed] = [performance.now(), process.cpuUsage()];
  return () =>
    Math.max(process.cpuUsage(computed).user / 1000, (performance.now() - begin) / patience);
}

/**
 * The thread of an answer, seen from the thread that checks it: calls are synchronous, and one that
 * takes too long or too much ends the thread and throws a {@link Problem}. The next call starts another.
 */
export class Realm {
  /** What the answer has printed since this was last emptied. */
  printed = "";
  private thread: Thread | undefined;
  private ending: Promise<unknown> = Promise.resolve();
  private depth = 0;
  private allowed = 0;
  private spent = clock();
  private timeLeft: number = limits.exercise;
  private call = "";
  private callLimit: number = limits.call;

  /** @param program - worker.ts, bundled */
  constructor(private readonly program: string) {
    this.start();
  }

  /** True while the thread that loaded the answer is there. */
  get alive(): boolean {
    return this.thread?.loaded === true;
  }

  /** Runs a bundled answer and gives its exports, whose functions can be called within {@link run}. */
  load(code: string, libraries: Libraries): Record<string, unknown> {
    const thread = this.thread ?? this.start();
    if (!thread.ready) this.within(limits.start, () => this.receive(thread));
    thread.loaded = true;
    thread.memory = memoryInUse();
    return this.run(() => thread.peer.call(0, [code, libraries])) as Record<string, unknown>;
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
    try {
      return this.within(Math.min(this.callLimit, this.timeLeft), action);
    } finally {
      this.depth--;
      this.timeLeft -= this.spent();
      if (this.thread === undefined) this.spendLess();
    }
  }

  /** Leaves at most so many milliseconds for all the calls that are still to come. */
  allow(milliseconds: number): void {
    this.timeLeft = Math.min(this.timeLeft, milliseconds);
  }

  /** After a loop: the other checks shall still run, but the student shall not wait for ever. */
  private spendLess(): void {
    this.callLimit = limits.laterCall;
    this.timeLeft = Math.min(this.timeLeft, limits.laterCalls);
  }

  /** Done when a thread that was stopped has given its memory back. */
  settled(): Promise<unknown> {
    return this.ending;
  }

  private within<Result>(milliseconds: number, action: () => Result): Result {
    this.allowed = milliseconds;
    this.spent = clock();
    return action();
  }

  private start(): Thread {
    const thread = startThread(this.program, (thread) => this.receive(thread) as Message);
    this.thread = thread;
    return thread;
  }

  /** The next call or result, or "ready"; what is printed is put aside. */
  private receive(thread: Thread): unknown {
    for (;;) {
      const message = receive(thread.end, slice) as Message | Note | undefined;
      if (message === undefined) this.look(thread);
      else if (message.type === "print") this.printed += message.text;
      else if (message.type !== "ready") return message;
      else {
        thread.ready = true;
        return message;
      }
    }
  }

  private look(thread: Thread): void {
    const tooMuch = memoryInUse() - thread.memory > limits.memory;
    if (tooMuch) this.stop(thread, new Problem("error", problems.memory(limits.memory)));
    if (this.spent() > this.allowed) {
      const again = this.callLimit < limits.call;
      const message = again ? problems.timeoutAgain : problems.timeout(limits.call / 1000);
      this.stop(thread, new Problem("timeout", message));
    }
    if (thread.problem !== undefined) throw thread.problem;
  }

  private stop(thread: Thread, problem: Problem): void {
    if (thread.problem !== undefined) return;
    const { status, message } = problem;
    thread.problem = this.call ? new Problem(status, comparison.of(this.call, message)) : problem;
    this.thread = undefined;
    // A thread deep in a long operation of the engine cannot be stopped; its process will be.
    this.ending = Promise.race([thread.worker.terminate(), setTimeout(500)]);
  }
}
