// Finds a Python that can make the virtual environment.
import { spawnSync } from "node:child_process";
import { pythonVariables } from "../environment.mjs";
import { UserError } from "../userError.mjs";
import { text } from "../words/words.mjs";

const needed = [3, 10];

/** @typedef {{ command: string, args: string[], version: string }} Python */

/** The names to try, with those that a reader most likely means first; PYTHON overrides them all. */
function candidates() {
  if (process.env.PYTHON) return [[process.env.PYTHON]];
  const newestFirst = [14, 13, 12, 11, 10].map((minor) => [`python3.${minor}`]);
  return process.platform === "win32"
    ? [["python"], ["py", "-3"], ["python3"]]
    : [["python3"], ["python"], ...newestFirst];
}

const probe = `
import sys
print("%d.%d" % sys.version_info[:2])
try:
    import venv, ensurepip
    print("venv")
except ImportError:
    print("no venv")
`;

/**
 * Asks a command for its version and its venv module.
 *
 * @param {string} command @param {string[]} args
 * @returns {string | undefined} two lines, or undefined where no Python answers
 */
function askInterpreter(command, args) {
  const { status, stdout } = spawnSync(command, [...args, "-c", probe], {
    encoding: "utf8",
    env: pythonVariables(),
    timeout: 20_000,
  });
  return status === 0 && /^\d+\.\d+/.test(stdout) ? stdout : undefined;
}

/**
 * @param {typeof askInterpreter} ask
 * @returns {Python} the first Python that is new enough and has the venv module
 * @throws {UserError} saying what was found instead
 */
export function findPython(ask = askInterpreter) {
  /** @type {string[]} */
  const tooOld = [];
  /** @type {string[]} */
  const noVenv = [];
  for (const [command = "", ...args] of candidates()) {
    const answer = ask(command, args);
    if (answer === undefined) continue;
    const [version = "", venv = ""] = answer.trim().split(/\r?\n/);
    const [major = 0, minor = 0] = version.split(".").map(Number);
    if (major < 3 || (major === 3 && minor < (needed[1] ?? 0))) {
      tooOld.push(text.python.olderOne({ command, version }));
    } else if (venv === "no venv") {
      noVenv.push(text.python.oneWithoutVenv({ command, version }));
    } else {
      return { command, args, version };
    }
  }
  throw new UserError(explain(tooOld, noVenv));
}

/** @param {string[]} tooOld @param {string[]} noVenv */
function explain(tooOld, noVenv) {
  const { PYTHON } = process.env;
  const version = needed.join(".");
  if (noVenv.length > 0) return text.python.withoutVenv({ found: noVenv });
  if (tooOld.length > 0) return text.python.tooOld({ needed: version, found: tooOld });
  return PYTHON
    ? text.python.namedIsNone({ command: PYTHON, needed: version })
    : text.python.noneFound({ needed: version });
}
