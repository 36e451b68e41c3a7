import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { jupyterEnvironment } from "../setup/jupyter.mjs";
import { inRoot, venvPython } from "../setup/paths.mjs";
import { Problem } from "../setup/problem.mjs";

/** One line of JSON that a Python program of the export prints. */
export type Line = {
  readonly lesson: string;
  readonly status: "starting" | "running" | "done" | "failed" | "unchanged";
  readonly cell?: number;
  readonly id?: string;
  readonly total?: number;
  readonly seconds?: number;
  readonly file?: string;
  readonly bytes?: number;
  readonly measurements?: readonly string[];
  readonly source?: string;
  readonly error?: string;
};

/**
 * Runs a Python program of the project in its virtual environment and passes on the lines it prints.
 *
 * @param args - as after `python`, in the project's root
 * @param signal - ends the program, and with it the kernel that it started
 * @throws {Problem} if the program fails: its last "failed" line, or what it said instead
 */
export async function runPython(
  args: readonly string[],
  onLine: (line: Line) => void,
  signal: AbortSignal,
  variables: NodeJS.ProcessEnv = {},
): Promise<void> {
  signal.throwIfAborted();
  const child = spawn(venvPython, args, {
    cwd: inRoot(),
    env: { ...jupyterEnvironment(), PYTHONDONTWRITEBYTECODE: "1", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = () => child.kill("SIGTERM");
  signal.addEventListener("abort", stop);

  let failure: Line | undefined;
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  createInterface({ input: child.stdout }).on("line", (text) => {
    const line: Line = JSON.parse(text);
    if (line.status === "failed") failure = line;
    else onLine(line);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  if (failure !== undefined) throw new Problem(describeFailure(failure));
  if (status !== 0) {
    const last = said.trim().split("\n").at(-1);
    throw new Problem(
      `Python ended with status ${status} (${args.slice(0, 2).join(" ")}): ${last}`,
    );
  }
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
  // The kernel's own frames say nothing about the lesson.
  const lines = error
    .split("\n")
    .filter((line) => !/^\s+at .*(node:|tslab|evalmachine)/.test(line));
  return `Lesson ${lesson} failed${where}${begins}\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
