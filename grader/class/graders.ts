import { Grader } from "../node/grader.js";
import { isOfCode, reviveBundler } from "./bundlerProcess.js";

/** The answer to a question, or why there is none. */
export type Said<Value> =
  | { readonly value: Value; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string };

/** Keeps a grader, and replaces it once it fails: its processes may be ended from outside. */
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
    // Nobody waits for what it still has to say.
    broken.close().catch(() => {});
  }
}

function reason(error: unknown): string {
  return String(error).replace(/^.*Build failed.*\n/, "");
}
