import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { inRoot, venvPython } from "../setup/paths.mjs";
import { Problem } from "../setup/problem.mjs";

/** One line of JSON that a Python script of the export prints. */
export type Line = {
  readonly lesson: string;
  readonly status: "starting" | "running" | "done" | "failed";
  readonly cell?: number;
  readonly id?: string;
  readonly total?: number;
  readonly seconds?: number;
  readonly bytes?: number;
  readonly source?: string;
  readonly error?: string;
};

// The kernel and KaTeX are started as "node": let that be the Node that runs the export.
const environment = {
  ...process.env,
  PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
  PYTHONDONTWRITEBYTECODE: "1",
  PYTHONUTF8: "1",
};

/**
 * Runs a Python script of the project in its virtual environment and passes on the lines it prints.
 *
 * @param script - path from the project's root
 * @param signal - ends the script, and with it the kernel that it started
 * @throws {Problem} if the script fails: its last "failed" line, or what it said instead
 */
export async function runPython(
  script: string,
  args: readonly string[],
  onLine: (line: Line) => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const child = spawn(venvPython, [inRoot(script), ...args], {
    cwd: inRoot(),
    env: environment,
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
    throw new Problem(`${script} ended with status ${status}: ${said.trim().split("\n").at(-1)}`);
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
