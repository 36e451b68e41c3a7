// npm run lock: chooses new versions of the Python packages, for every platform and Python at once.
import { spawnSync } from "node:child_process";
import { inRoot, venvPython } from "../setup/paths.mjs";

const folder = inRoot("scripts", "python");

function python(args: string[]): void {
  const { status } = spawnSync(venvPython, args, { cwd: folder, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

// uv only chooses; pip, which every Python has, installs.
python(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv==0.13.9"]);
python([
  ...["-m", "uv", "pip", "compile", "--upgrade", "--universal", "--generate-hashes"],
  ...[
    "--python-version",
    "3.10",
    "--no-emit-index-url",
    "--custom-compile-command",
    "npm run lock",
  ],
  ...["requirements.in", "--output-file", "requirements.lock"],
]);
console.log("Wrote scripts/python/requirements.lock; the next command installs it.");
