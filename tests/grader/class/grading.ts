import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { root } from "../../../grader/node/exercises/exercises.js";
import { commandArguments } from "../commandLine.js";
import { type Classmate, handedIn, hostileSubmissions } from "./classroom.js";
import { temporaryFolder } from "./folder.js";

/** A folder with the submissions of a class, and three hostile ones, in submissions/. */
export function classroom(honest: readonly Classmate[]) {
  const all = { ...handedIn(honest), ...hostileSubmissions() };
  const inside = Object.entries(all).map(([name, text]) => [`submissions/${name}`, text]);
  return temporaryFolder(Object.fromEntries(inside));
}

/** Starts npm run grade on them; `output` grows with what it says. */
export function startGrading(folder: string, csv: string, ids: readonly string[] = []) {
  const places = [
    "--submissions",
    path.join(folder, "submissions"),
    "--csv",
    path.join(folder, csv),
  ];
  const args = commandArguments("grade", [...ids, ...places]);
  const env = { ...process.env, COURSE_SEED: "7" };
  const child = spawn(process.execPath, args, { cwd: root, env });
  const grading = Object.assign(child, { output: "" });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      grading.output += chunk;
    });
  }
  return grading;
}

export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("close", (status) => resolve(status)));
}
