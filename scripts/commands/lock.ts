// npm run lock: chooses new versions of the Python packages, for every platform and Python at once.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { hubLock, pythonLock, scaleOutLock, testLock, venvPython } from "../../lib/node/paths.mjs";
import { text } from "../words/words.mjs";

function python(args: string[], folder?: string): void {
  const { status } = spawnSync(venvPython, args, { cwd: folder, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** Chooses versions of what the file beside a lock names, for the oldest Python that the course runs on. */
function choose(lock: string): void {
  python(
    [
      ...["-m", "uv", "pip", "compile", "--upgrade", "--universal", "--generate-hashes"],
      ...["--python-version", "3.10", "--no-emit-index-url"],
      ...["--custom-compile-command", "npm run lock"],
      ...["requirements.in", "--output-file", path.basename(lock)],
    ],
    path.dirname(lock),
  );
}

// uv only chooses; pip, which every Python has, installs.
python(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv==0.13.9"]);
choose(pythonLock);
// Its versions are those of the course's lock wherever both name a package.
choose(testLock);
choose(hubLock);
choose(scaleOutLock);
console.log(text.commands.lock);
