// A process that is asked in JSON lines and answers in JSON lines.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { UserError } from "../../lib/node/userError.mjs";
import { text } from "./words/words.js";

/** How much of what a process says on standard error is kept, to explain its end. */
const longestStory = 4000;

/** Milliseconds that a process has to end by itself. */
const patience = 10_000;

export class LineProcess {
  readonly name: string;
  private readonly child: ChildProcess;
  private readonly lines: AsyncIterator<string>;
  private readonly ended: Promise<unknown>;
  private story = "";

  constructor(name: string, command: readonly string[], env: NodeJS.ProcessEnv) {
    this.name = name;
    const [program = "", ...args] = command;
    const child = spawn(program, args, { env, stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
    child.stderr.setEncoding("utf8").on("data", (said: string) => {
      this.story = (this.story + said).slice(-longestStory);
    });
    // It may have ended before it read what it was sent; that shows when its answer is awaited.
    child.stdin.on("error", () => {});
    this.ended = new Promise((resolve) => {
      child.on("close", resolve);
      child.on("error", (error) => {
        this.story += error.message;
        resolve(undefined);
      });
    });
    this.lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    this.child = child;
  }

  send(message: object): number {
    const line = `${JSON.stringify(message)}\n`;
    this.child.stdin?.write(line);
    return line.length;
  }

  /**
   * The next line.
   *
   * @throws {UserError} if the process has ended
   */
  async next(): Promise<string> {
    const { value, done } = await this.lines.next();
    if (!done) return value;
    await this.ended;
    const reason = this.story.trim().split("\n").at(-1) ?? "";
    throw new UserError(text.engine.ended({ program: this.name, reason }));
  }

  /** Lets the process end, and kills it if it doesn't. */
  async close(): Promise<void> {
    this.child.stdin?.end();
    const timer = setTimeout(() => this.child.kill("SIGKILL"), patience);
    await this.ended;
    clearTimeout(timer);
  }
}
