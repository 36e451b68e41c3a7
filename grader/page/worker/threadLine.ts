import type { End, Line } from "../../core/calls/line.js";
import { openRealm } from "../../core/inside/openRealm.js";
import { type Host, serve } from "../../core/inside/serve.js";

/** What the page hears about a call, so that it can end one that does not come back. */
export type CallEvent =
  | { readonly type: "call"; readonly milliseconds: number; readonly call: string }
  | { readonly type: "returned"; readonly milliseconds: number };

/**
 * The line to an answer that runs in the same thread as its checks. Neither side can block, so whichever needs a message
 * lets the other work until there is one.
 */
export class ThreadLine implements Line {
  private readonly toChecks: string[] = [];
  private readonly toAnswer: string[] = [];
  private serveAnswer: (() => void) | undefined;
  private began = 0;

  constructor(
    private readonly host: Pick<Host, "compile" | "framesOf">,
    private readonly tell: (event: CallEvent) => void,
    private readonly now: () => number,
  ) {}

  open(serveCheck: () => void): void {
    const read = () => {
      for (;;) {
        const line = this.toAnswer.shift();
        if (line !== undefined) return line;
        serveCheck();
      }
    };
    const write = (line: string) => void this.toChecks.push(line);
    this.serveAnswer = serve({ ...this.host, read, write, now: this.now }, globalThis, openRealm);
    // Checks share the global scope: an answer that made a URL of its own, here or on a prototype, could have vitest take
    // any two things as equal.
    for (let scope = globalThis; scope !== null; scope = Object.getPrototypeOf(scope))
      Object.preventExtensions(scope);
  }

  send(text: string): void {
    this.toAnswer.push(text);
  }

  receive(): { text: string } | { ended: End } {
    for (;;) {
      const text = this.toChecks.shift();
      if (text !== undefined) return { text };
      if (this.serveAnswer === undefined) return { ended: "exit" };
      this.serveAnswer();
    }
  }

  begin(milliseconds: number, call: string): void {
    this.began = this.now();
    this.tell({ type: "call", milliseconds, call });
  }

  end(): number {
    const milliseconds = this.now() - this.began;
    this.tell({ type: "returned", milliseconds });
    return milliseconds;
  }

  close(): void {
    this.serveAnswer = undefined;
  }
}
