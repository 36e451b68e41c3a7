import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { jupyterEnvironment } from "../setup/jupyter.mjs";
import { inRoot, venvPython } from "../setup/paths.mjs";
import { Problem } from "../setup/problem.mjs";
import { text } from "./text.js";

/** A sentence on a lesson, and the cell that it is about, where it is known. */
export type Remark = { readonly text: string; readonly cell?: number; readonly id?: string };

/** One line of JSON that a Python program of the export prints. */
export type Line = {
  readonly lesson: string;
  readonly status: "starting" | "asking" | "running" | "making" | "done" | "failed" | "unchanged";
  readonly cell?: number;
  readonly id?: string;
  readonly total?: number;
  /** Whether nothing else may be at work beside the cell. */
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
};

export type PythonRun = {
  /** As after `python`, in the project's root. */
  readonly args: readonly string[];
  /** Gets each line, and what answers it with a line on the program's input. */
  readonly onLine: (line: Line, answer: (text: string) => void) => void;
  /** Ends the program, and with it what it started. */
  readonly signal: AbortSignal;
  readonly variables?: NodeJS.ProcessEnv;
  /** What to do, as a line of JSON on its input. */
  readonly request?: object;
};

/** For a kernel that does not end when it is asked to. */
const patience = 5_000;

/**
 * Runs a Python program of the project in its virtual environment and passes on the lines it prints. Its
 * input stays open for as long as this process lives: that is how it notices when it is alone.
 *
 * @throws {Problem} if the program ends early, with what it said at last
 */
export async function runPython(run: PythonRun): Promise<void> {
  const { args, onLine, signal, variables, request } = run;
  signal.throwIfAborted();
  const child = spawn(venvPython, args, {
    cwd: inRoot(),
    env: { ...jupyterEnvironment(), PYTHONDONTWRITEBYTECODE: "1", ...variables },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let killing: NodeJS.Timeout | undefined;
  const stop = () => {
    child.kill("SIGTERM");
    killing = setTimeout(() => child.kill("SIGKILL"), patience);
  };
  signal.addEventListener("abort", stop);
  // It may have ended before it read what to do.
  child.stdin.on("error", () => {});
  if (request !== undefined) child.stdin.write(`${JSON.stringify(request)}\n`);

  let said = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    said = (said + piece).slice(-10_000);
  });
  createInterface({ input: child.stdout }).on("line", (json) => {
    const line: Line = JSON.parse(json);
    onLine(line, (text) => child.stdin.write(`${text}\n`));
  });
  const { status, ended } = await new Promise<{
    status: number | null;
    ended: NodeJS.Signals | null;
  }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, ended) => resolve({ status, ended }));
  });
  clearTimeout(killing);
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  if (status === 0) return;
  const last = said.trim().split("\n").at(-1);
  const how = ended === null ? text.status(status) : text.signal(ended);
  throw new Problem(text.python(args.slice(0, 2).join(" "), last ? `${how}, ${last}` : how));
}

/**
 * A failed lesson in words: where, and what was said there.
 *
 * @example describeFailure({ lesson: "a", status: "failed", cell: 2, id: "b", error: "no" })
 * // "Lesson a failed in cell 2 (b).\n  no"
 */
export function describeFailure({ lesson, cell, id, source, error = "" }: Line): string {
  const where = cell === undefined ? "" : ` in cell ${cell} (${id})`;
  const begins = source === undefined ? "" : `, which begins: ${source}`;
  return `Lesson ${lesson} failed${where}${begins}\n${error.replace(/^/gm, "  ")}`;
}
