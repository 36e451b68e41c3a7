// A process that answers the bench's requests, one at a time: ours.ts or peers.py.
import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { createInterface, type Interface } from "node:readline";
import type { BatchForm } from "../../lib/batchKernel/forms.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { benchNode, benchPython } from "./environment.js";
import { text } from "./words/words.js";

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
export type Peer = (typeof peers)[number];

/** A contender: who computes, and how. */
export type Way = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly form?: BatchForm;
};

/** The course and the libraries, each in its fastest way. */
export function fastestWays(threads: number): Way[] {
  const script = inRoot("scripts", "bench", "ours.ts");
  const ours = { name: "ours", command: [benchNode, "--import", "tsx", script] } as const;
  return [ours, ...peers.map((name) => ({ name, command: peer(name, threads) }))];
}

/**
 * The same contenders held back, on one thread: the course on the Node that runs the bench, if that is another one, and
 * in slower forms; the libraries with instructions of at most four numbers.
 */
export function heldBackWays(threads: number): Way[] {
  if (threads > 1) return [];
  const [ours] = fastestWays(threads);
  const [, ...args] = ours.command;
  const here: Way = { name: "this Node", command: [process.execPath, ...args] };
  return [
    ...(benchNode === process.execPath ? [] : [here]),
    ...(["fma", "simd", "typed"] as const).map((form) => ({ ...ours, name: form, form })),
    ...peers.map((name) => ({ name: `${name} AVX2`, command: peer(name, threads, "avx2") })),
  ];
}

function peer(name: Peer, threads: number, width = "widest"): [string, ...string[]] {
  return [benchPython, inRoot("scripts", "bench", "peers.py"), name, String(threads), width];
}

export class Contender {
  readonly name: string;
  readonly #process: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  /** Starts the process on as many cores as it may have threads. */
  constructor({ name, command, form }: Way, threads: number) {
    this.name = name;
    const [program, ...args] = pinned(threads, command);
    const { BATCH_FORM: _, ...inherited } = process.env;
    const env = { ...inherited, BATCH_THREADS: String(threads), ...(form && { BATCH_FORM: form }) };
    const stdio = ["pipe", "pipe", "inherit"] as const;
    this.#process = spawn(program, args, { cwd: inRoot(), env, stdio: [...stdio] });
    const { stdout } = this.#process;
    if (!stdout) throw new UserError(text.errors.noOutput({ name }));
    const lines: Interface = createInterface({ input: stdout });
    this.#answers = lines[Symbol.asyncIterator]();
  }

  async ask<Answer>(request: Request): Promise<Answer> {
    this.#process.stdin?.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new UserError(text.errors.ended({ name: this.name }));
    return JSON.parse(value);
  }

  end(): void {
    this.#process.stdin?.end();
  }
}

/** On Linux a process can be pinned to its cores; elsewhere the libraries' own settings have to suffice. */
function pinned(threads: number, command: Way["command"]): readonly [string, ...string[]] {
  if (process.platform !== "linux") return command;
  // The second core is used where there is a choice, because the first serves most interrupts.
  const only = availableParallelism() > 1 ? "1" : "0";
  const cores = threads === 1 ? only : `0-${threads - 1}`;
  return ["taskset", "--cpu-list", cores, ...command];
}
