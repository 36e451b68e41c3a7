import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { jupyterEnvironment } from "../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../lib/node/paths.mjs";
import { UserError } from "../lib/node/userError.mjs";
import { text } from "./words/words.js";

/** A sentence on a lesson, and the cell that it is about, where it is known. */
export type Remark = { readonly text: string; readonly cell?: number; readonly id?: string };

/** One line of JSON that a Python program of the export prints. */
export type Line = {
  readonly lesson: string;
  readonly status: "starting" | "asking" | "running" | "making" | "done" | "failed" | "unchanged";
  readonly cell?: number;
  readonly id?: string;
  readonly total?: number;
  /** Whether the cell must have the machine to itself. */
  readonly alone?: boolean;
  readonly seconds?: number;
  readonly file?: string;
  readonly bytes?: number;
  readonly measurements?: readonly string[];
  readonly warnings?: readonly Remark[];
  readonly problems?: readonly Remark[];
  /** The lessons that an index links to. */
  readonly pages?: readonly string[];
  readonly source?: string;
  readonly error?: string;
  /** Why a lesson failed, where nobody has said anything. */
  readonly reason?: keyof typeof text.execution;
  readonly kernel?: string;
};

export type PythonRun = {
  /** The arguments of `python`, which runs in the project's root. */
  readonly args: readonly string[];
  readonly onLine: (line: Line) => void;
  /** Ends the program, and with it what it started. */
  readonly signal: AbortSignal;
  readonly variables?: NodeJS.ProcessEnv;
};

/** A program that runs. */
export type Python = {
  /** Tells it something, as a line of JSON on its input. */
  readonly send: (request: object) => void;
  readonly end: () => void;
  /**
   * Resolves when the program has ended well.
   *
   * @throws {UserError} if it ends early, with the last thing that it said
   */
  readonly ended: Promise<void>;
};

/** Milliseconds for a kernel that does not end when it is asked to. */
const patience = 5_000;

/**
 * Starts a Python program of the project in its virtual environment and passes on the lines it prints. Its
 * input stays open for as long as this process lives: that is how it notices when it is alone.
 */
export function startPython({ args, onLine, signal, variables }: PythonRun): Python {
  signal.throwIfAborted();
  const child = spawn(venvPython, args, {
    cwd: inRoot(),
    env: { ...jupyterEnvironment(), PYTHONDONTWRITEBYTECODE: "1", ...variables },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let killing: NodeJS.Timeout | undefined;
  const end = () => {
    child.kill("SIGTERM");
    killing ??= setTimeout(() => child.kill("SIGKILL"), patience);
  };
  signal.addEventListener("abort", end);
  // The program may have ended before it read its input.
  child.stdin.on("error", () => {});

  let said = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    said = (said + piece).slice(-10_000);
  });
  createInterface({ input: child.stdout }).on("line", (json) => {
    const line: Line = JSON.parse(json);
    onLine(line);
  });
  const wait = async () => {
    const { status, by } = await closed(child);
    clearTimeout(killing);
    signal.removeEventListener("abort", end);
    signal.throwIfAborted();
    if (status === 0) return;
    const last = said.trim().split("\n").at(-1);
    const { python } = text;
    const how = by === null ? python.status({ status: `${status}` }) : python.signal({ name: by });
    const program = args.slice(0, 2).join(" ");
    throw new UserError(
      last ? python.endedSaying({ program, how, last }) : python.ended({ program, how }),
    );
  };
  const ended = wait();
  // Whoever awaits it gets the error; it is no fault that nobody does yet.
  ended.catch(() => {});
  return { send: (request) => child.stdin.write(`${JSON.stringify(request)}\n`), end, ended };
}

type Closed = { readonly status: number | null; readonly by: NodeJS.Signals | null };

function closed(child: ChildProcess): Promise<Closed> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, by) => resolve({ status, by }));
  });
}

/**
 * The failure of a lesson in words: where it failed, and with what error.
 *
 * @example describeFailure({ lesson: "a", status: "failed", cell: 2, id: "b", error: "no" })
 * // "Lesson a failed in cell 2 (b)\n  no"
 */
export function describeFailure({ error, ...line }: Line): string {
  return `${headOf(line)}\n${(error ?? reasonOf(line)).replace(/^/gm, "  ")}`;
}

function reasonOf({ reason, kernel = "", seconds = 0 }: Line): string {
  if (reason === undefined) return "";
  const { execution } = text;
  const said = {
    noKernel: execution.noKernel({ kernel }),
    slowCell: execution.slowCell({ seconds }),
    deadKernel: execution.deadKernel,
  };
  return said[reason];
}

function headOf({ lesson, cell, id = "", source }: Omit<Line, "error">): string {
  if (cell === undefined) return text.failed({ lesson });
  const place = { lesson, cell, id };
  return source === undefined ? text.failedInCell(place) : text.failedInCode({ ...place, source });
}
