// Runs a piece of Python with the hub's modules and settings, and reads the JSON that it prints.
import { spawnSync } from "node:child_process";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";
import { installHubPackages } from "../../../scripts/setup/hubPackages.mjs";

/** What the hub's modules read when they are imported. */
const settings = {
  ...{ course: ".", data: ".", node: "node", proxy: "proxy", host: "127.0.0.1", port: 0 },
  ...{ certificate: "", key: "", teacher: "teacher", is_open: false, is_isolated: true },
  ...{ memory: 500, processes: 100, idle_minutes: 0, grade_minutes: 0 },
  ...{ private_checks: "", language: "en" },
};

export async function python<Result>(program: string, ...args: string[]): Promise<Result> {
  await installHubPackages();
  const env = {
    ...process.env,
    COURSE_HUB: JSON.stringify(settings),
    PYTHONPATH: inRoot("deploy", "jupyterhub"),
    PYTHONDONTWRITEBYTECODE: "1",
  };
  const options = { encoding: "utf8", env, maxBuffer: 2 ** 26 } as const;
  const { status, stdout, stderr } = spawnSync(venvPython, ["-c", program, ...args], options);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Result;
}
