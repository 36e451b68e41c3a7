import { Grader } from "../node/grader.js";
import { isOfCode, reviveBundler } from "./bundlerProcess.js";

/** What was asked for, or why nobody could say. */
export type Said<Value> =
  | { readonly value: Value; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string };

/** A grader, and another one once it fails: the processes that it works with may be ended from outside. */
export class Graders {
  private grader = new Grader();

  /** Asks a grader, and once more if it fails in a way that says nothing about the answer. */
  async ask<Value>(question: (grader: Grader) => Promise<Value>): Promise<Said<Value>> {
    const first = this.grader;
    try {
      return { value: await question(first) };
    } catch (error) {
      if (isOfCode(error)) return { problem: reason(error) };
    }
    await this.replace(first);
    try {
      return { value: await question(this.grader) };
    } catch (error) {
      return { problem: reason(error) };
    }
  }

  close(): Promise<void> {
    return this.grader.close();
  }

  private async replace(broken: Grader): Promise<void> {
    await reviveBundler();
    if (this.grader !== broken) return;
    this.grader = new Grader();
    // What it still has to say nobody waits for.
    broken.close().catch(() => {});
  }
}

function reason(error: unknown): string {
  return String(error).replace(/^.*Build failed.*\n/, "");
}
