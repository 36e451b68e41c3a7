import { type ChildProcess, spawn } from "node:child_process";
import { limits } from "./limits.js";
import type { Event, Job } from "./sandbox/main.js";
import { problems } from "./text.js";

/** How a job ended: all checks were run, or this is what ended it before. */
export type Ending =
  | { readonly status: "done" }
  | { readonly status: "error" | "timeout"; readonly message: string };

/**
 * A process for one job: it may read and write no file and start no process (where Node has its
 * permission model), and it ends with its parent. It is started ahead, so that a job finds it warm.
 */
export class Sandbox {
  private readonly process: ChildProcess;
  private ended = false;

  /** @param program - see program.ts; it goes in by standard input, so the process needs no file */
  constructor(program: string) {
    this.process = spawn(process.execPath, [...permissions(), "-"], {
      stdio: ["pipe", "ignore", "ignore", "ipc"],
      env: environment(),
      windowsHide: true,
    });
    this.process.on("error", () => {});
    this.process.once("exit", () => {
      this.ended = true;
    });
    this.process.stdin?.on("error", () => {});
    this.process.stdin?.end(program);
  }

  /** False once it has been used or has ended by itself. */
  get fresh(): boolean {
    return !this.ended && this.process.connected;
  }

  /** Does the one job of this process, then ends it. */
  run(job: Job, onEvent: (event: Event) => void): Promise<Ending> {
    return new Promise<Ending>((resolve) => {
      const cut = (message: string) => resolve({ status: "error", message });
      const seconds = limits.process / 1000;
      const hung = () => resolve({ status: "timeout", message: problems.hung(seconds) });
      const timer = setTimeout(hung, limits.process);
      this.process.once("exit", () => cut(problems.ended));
      this.process.on("message", (event: Event) => {
        if (event.type === "done") resolve({ status: "done" });
        else if (event.type === "broken") cut(problems.checksBroken(event.message));
        else onEvent(event);
      });
      this.process.send(job, (error) => error && cut(problems.ended));
      this.process.once("exit", () => clearTimeout(timer));
    }).finally(() => this.end());
  }

  end(): void {
    this.process.kill("SIGKILL");
  }
}

/** Node's permission model, under the name that this Node gives it. */
function permissions(): string[] {
  const allowed = process.allowedNodeEnvironmentFlags;
  const name = ["--permission", "--experimental-permission"].find((flag) => allowed.has(flag));
  return name === undefined ? [] : [name, "--allow-worker"];
}

/** Nothing of the student's environment but what Windows needs to start a process, and the seed of the checks. */
function environment(): NodeJS.ProcessEnv {
  const names = ["SystemRoot", "COURSE_SEED"];
  const kept = names.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(kept);
}
