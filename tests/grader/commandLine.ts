import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "../../scripts/grader/catalogue.js";

export type Run = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** Arguments for Node that run one of the course's commands. */
export const commandArguments = (name: string, args: readonly string[]) => [
  ...["--import", "tsx", path.join(root, "scripts", "commands", `${name}.ts`)],
  ...args,
];

/** Runs `npm run NAME -- ARGS`, as far as it is the command itself, where nothing is a terminal. */
export function run(name: string, ...args: readonly string[]): Run {
  return spawnSync(process.execPath, commandArguments(name, args), { cwd: root, encoding: "utf8" });
}
