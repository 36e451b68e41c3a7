import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { answerLimits } from "../../core/answerLimits.js";
import type { End } from "../../core/calls/line.js";
import { nodeLimits } from "../nodeLimits.js";
import { loading } from "./loading.js";

/**
 * How many characters and lines an answer may send before it is called again: far more than it
 * can print and return.
 */
const most = { characters: 6_000_000, lines: 110_000 };

/**
 * A process for one answer: it may open no file and start no process or thread (where Node has its
 * permission model), has nothing of this process's environment, and can only answer by standard output.
 */
export class AnswerProcess {
  private readonly child: ChildProcess;
  private onLine: ((text: string) => void) | undefined;
  private onEnd: (end: End) => void = () => {};
  private rest: string[] = [];
  private characters = 0;
  private lines = 0;

  /** @param program - answerMain.ts, bundled, as a function of `require` */
  constructor(program: string) {
    const bytes = Buffer.from(program);
    const [command, ...args] = [...withinLimits(), process.execPath, ...flags()];
    this.child = spawn(command ?? "", [...args, ...loading(bytes)], {
      stdio: ["pipe", "pipe", "ignore"],
      env: process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {},
      windowsHide: true,
    });
    this.child.on("error", () => this.onEnd("exit"));
    this.child.on("close", (status, signal) => this.onEnd(endOf(status, signal)));
    this.child.stdin?.on("error", () => {});
    this.child.stdin?.write(bytes);
    this.child.stdout?.setEncoding("utf8").on("data", (text: string) => this.receive(text));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  begin(onLine: (text: string) => void, onEnd: (end: End) => void): void {
    this.onLine = onLine;
    this.onEnd = onEnd;
    const { exitCode, signalCode } = this.child;
    if (exitCode !== null || signalCode !== null) onEnd(endOf(exitCode, signalCode));
    this.handOn(); // The process may be ready by now.
  }

  onExit(action: () => void): void {
    this.child.once("exit", action);
  }

  send(text: string): void {
    [this.characters, this.lines] = [0, 0];
    this.child.stdin?.write(`${text}\n`);
  }

  kill(): void {
    this.child.kill("SIGKILL");
  }

  private receive(text: string): void {
    this.characters += text.length;
    this.rest.push(text);
    if (this.characters > most.characters) this.onEnd("tooLarge");
    else if (text.includes("\n")) this.handOn();
  }

  private handOn(): void {
    if (this.onLine === undefined) return;
    const lines = this.rest.join("").split("\n");
    const last = lines.pop() ?? "";
    this.rest = [last];
    this.lines += lines.length;
    if (this.lines > most.lines) this.onEnd("garbled");
    else for (const line of lines) this.onLine(line);
  }
}

/** The signals with which V8 ends a process that has run out of memory. */
const fatal = ["SIGABRT", "SIGTRAP", "SIGILL"];

/** Why a process ended. The program exits by itself only if the answer has broken something that it needs. */
function endOf(status: number | null, signal: NodeJS.Signals | null): End {
  if (signal === null) return status === 0 ? "exit" : "garbled";
  return fatal.includes(signal) ? "memory" : "exit";
}

/**
 * The limits that the system itself can enforce on a process: no core file, no byte written to any file, a limit to its
 * memory and, even if everyone who could end it is gone, to its time. A shell, where there is one, sets these and then
 * becomes the process.
 */
function withinLimits(): string[] {
  if (process.platform === "win32") return [];
  const data = memoryOfNode();
  const limited = [
    "ulimit -c 0",
    "ulimit -s 8192",
    "ulimit -f 0",
    `ulimit -t ${nodeLimits.processor}`,
    ...(data === undefined ? [] : [`ulimit -d ${data + 1000 * nodeLimits.data}`]),
  ];
  return ["/bin/sh", "-c", `${limited.join("; ")}; exec "$0" "$@"`];
}

/** Kilobytes of data that this process has reserved (Linux); each version of Node reserves more. */
function memoryOfNode(): number | undefined {
  try {
    const [, kilobytes] =
      /^VmData:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes);
  } catch {
    return undefined;
  }
}

function flags(): string[] {
  const has = (name: string) => process.allowedNodeEnvironmentFlags.has(name);
  const permission = ["--permission", "--experimental-permission"].find(has);
  return [
    ...(permission === undefined ? [] : [permission]),
    ...["--disable-sigusr1"].filter(has),
    ...["--no-warnings", "--no-addons", "--disallow-code-generation-from-strings"],
    // Room for a path of 10,000 points that calls itself; Windows gives a thread less.
    ...(process.platform === "win32" ? [] : ["--stack-size=3000"]),
    `--max-old-space-size=${2 * answerLimits.memory}`,
  ];
}
