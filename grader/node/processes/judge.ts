import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { GradeEvent, Job } from "../../core/checks/gradeAnswer.js";
import type { Ending } from "../../core/checks/gradedRun.js";
import type { Message } from "../../protocol/message.js";
import { message } from "../../words/message.js";
import { nodeLimits } from "../nodeLimits.js";
import type { JudgeEvent } from "./judgeMain.js";
import { loading } from "./loading.js";
import type { Ahead } from "./relay.js";

/**
 * A process that makes verdicts, one job after another; answers run in further processes, which it starts.
 * It ends with its parent.
 */
export class Judge {
  private readonly process: ChildProcess;
  private ended = false;

  /**
   * @param program - see programs.ts; it is sent over standard input, so the process needs no file
   * @param ahead - whether the process of each answer is started before there is one, or that of the first
   */
  constructor(program: string, ahead: Exclude<Ahead, "never">) {
    const bytes = Buffer.from(program);
    this.process = spawn(process.execPath, [...hardened, ...loading(bytes, ahead)], {
      stdio: ["pipe", "ignore", "ignore", "ipc"],
      env: environment(),
      // The process leads a group of its own, which can be ended as a whole and does not receive the parent's Ctrl+C.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    this.process.on("error", () => {
      this.ended = true;
    });
    this.process.once("exit", () => {
      this.ended = true;
    });
    this.process.stdin?.on("error", () => {});
    this.process.stdin?.end(bytes);
  }

  /** False once it has ended. */
  get usable(): boolean {
    return !this.ended && this.process.connected;
  }

  /** Does one job; a process that does not finish is killed. */
  async run(job: Job, onEvent: (event: GradeEvent) => void): Promise<Ending> {
    const child = this.process;
    const stop = new AbortController();
    const ending = await new Promise<Ending>((resolve) => {
      const cut = (why: Message) => {
        this.end();
        resolve({ status: "error", message: why });
      };
      const gone = () => cut(message("answer.ended"));
      const timer = setTimeout(() => {
        this.end();
        const hung = message("answer.hung", { seconds: nodeLimits.judge / 1000 });
        resolve({ status: "timeout", message: hung });
      }, nodeLimits.judge);
      const listen = (event: JudgeEvent) => {
        if (event.type === "done") resolve({ status: "done" });
        else if (event.type === "broken") {
          cut(message("grader.checksBroken", { reason: event.reason }));
        } else onEvent(event);
      };
      child.once("exit", gone);
      child.on("message", listen);
      stop.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        child.off("exit", gone).off("message", listen);
      });
      child.send(job, (error) => error && gone());
    });
    stop.abort();
    return ending;
  }

  /** Ends the process, and those that it has started. */
  end(): void {
    const { pid } = this.process;
    if (this.ended || pid === undefined) return;
    this.ended = true;
    try {
      if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
      else process.kill(-pid, "SIGKILL");
    } catch {
      // The process has already ended by itself.
    }
  }
}

/** Node's flags for it. It makes no code from text, so everything that reaches it stays data. */
const hardened = ["--disallow-code-generation-from-strings", "--no-warnings"];

/** Only those of the student's variables that the system needs to start a process, and the seed of the checks. */
function environment(): NodeJS.ProcessEnv {
  const names = ["SystemRoot", "PATH", "COURSE_SEED"];
  const kept = names.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(kept);
}
