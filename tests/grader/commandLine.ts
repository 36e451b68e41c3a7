import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "../../grader/node/exercises/exercises.js";

export type Run = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** Arguments for Node that run one of the commands of the course in a folder, from its bundle, without set-up. */
export const commandArguments = (name: string, args: readonly string[], folder = root) => [
  ...[path.join(folder, "lib", "node", "programs", "start.cjs"), `scripts/commands/${name}.ts`],
  ...args,
];

/** Runs what `npm run NAME -- ARGS` runs, without set-up and without a terminal. */
export function run(name: string, ...args: readonly string[]): Run {
  return runIn(root, name, ...args);
}

/** The same in another copy of the course. */
export function runIn(folder: string, name: string, ...args: readonly string[]): Run {
  const options = { cwd: folder, encoding: "utf8" } as const;
  return spawnSync(process.execPath, commandArguments(name, args, folder), options);
}
