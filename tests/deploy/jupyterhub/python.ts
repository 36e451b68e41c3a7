// Runs a piece of Python with the hub's modules, and reads the JSON that it prints.
import { spawnSync } from "node:child_process";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";
import { installHubPackages } from "../../../scripts/setup/hubPackages.mjs";

export async function python<Result>(program: string, ...args: string[]): Promise<Result> {
  await installHubPackages();
  const env = {
    ...process.env,
    PYTHONPATH: inRoot("deploy", "jupyterhub"),
    PYTHONDONTWRITEBYTECODE: "1",
  };
  const options = { encoding: "utf8", env, maxBuffer: 2 ** 26 } as const;
  const { status, stdout, stderr } = spawnSync(venvPython, ["-c", program, ...args], options);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Result;
}
