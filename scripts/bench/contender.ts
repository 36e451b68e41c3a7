// A process that answers the bench's requests, one at a time: ours.ts or peers.py.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface, type Interface } from "node:readline";
import { inRoot } from "../setup/paths.mjs";
import { Problem } from "../setup/problem.mjs";
import { benchPython } from "./environment.js";

export type Dtype = "float64" | "float32";

/** A problem in a file: features in dtype, weights and biases in float64, labels in int32. */
export type Load = {
  readonly path: string;
  readonly sampleCount: number;
  readonly featureCount: number;
  readonly classCount: number;
  readonly dtype: Dtype;
};

/** See peers.py. */
export type Request =
  | { readonly describe: true }
  | { readonly load: Load }
  | { readonly result: true }
  | { readonly time: readonly [times: number, calls: number] }
  | { readonly limits: true };

export const peers = ["numpy", "pytorch", "jax", "sklearn"] as const;
export const contenders = ["ours", ...peers] as const;
export type ContenderName = (typeof contenders)[number];

export class Contender {
  readonly name: ContenderName;
  readonly #process: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  /** Starts the process on as many cores as it may have threads. */
  constructor(name: ContenderName, threads: number) {
    this.name = name;
    const [command, ...args] = pinned(threads, commandFor(name, threads));
    const env = { ...process.env, BATCH_THREADS: String(threads) };
    const stdio = ["pipe", "pipe", "inherit"] as const;
    this.#process = spawn(command, args, { cwd: inRoot(), env, stdio: [...stdio] });
    const { stdout } = this.#process;
    if (!stdout) throw new Problem(`${name} has no output.`);
    const lines: Interface = createInterface({ input: stdout });
    this.#answers = lines[Symbol.asyncIterator]();
  }

  async ask<Answer>(request: Request): Promise<Answer> {
    this.#process.stdin?.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.#answers.next();
    if (done)
      throw new Problem(`${this.name} ended in the middle of the bench; see its error above.`);
    return JSON.parse(value);
  }

  end(): void {
    this.#process.stdin?.end();
  }
}

function commandFor(name: ContenderName, threads: number): [string, ...string[]] {
  return name === "ours"
    ? [process.execPath, "--import", "tsx", inRoot("scripts", "bench", "ours.ts")]
    : [benchPython, inRoot("scripts", "bench", "peers.py"), name, String(threads)];
}

/** On Linux a process can be held to its cores; elsewhere the libraries' own settings have to do. */
function pinned(threads: number, command: [string, ...string[]]): [string, ...string[]] {
  if (process.platform !== "linux") return command;
  // From the second core on where there is a choice: the first serves most interrupts.
  return ["taskset", "--cpu-list", threads === 1 ? "1" : `0-${threads - 1}`, ...command];
}
