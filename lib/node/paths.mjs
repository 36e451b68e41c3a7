// The paths of the course. Everything that set-up makes stays inside the project's folder.
import path from "node:path";
import { fileURLToPath } from "node:url";
import workspace from "./workspace.cjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** @param {string[]} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/** @param {string[]} parts - of a path in the folder that the student works in */
export const inWorkspace = (...parts) => path.join(workspace.workspaceOf(root), ...parts);

/** Whether the course is shared by students who cannot change it: then there is nothing for them to set up. */
export const isShared = () => inWorkspace() !== root;

export const venv = inRoot(".venv");

/** The interpreter of the project's virtual environment. */
export const venvPython =
  process.platform === "win32"
    ? path.join(venv, "Scripts", "python.exe")
    : path.join(venv, "bin", "python");

export const pythonLock = inRoot("scripts", "python", "requirements.lock");
/** The lock of the Python packages that only `npm test` needs, in addition to the course's own. */
export const testLock = inRoot("tests", "python", "requirements.lock");
/** The lock of the Python packages that `npm run hub` needs, in addition to the course's own. */
export const hubLock = inRoot("deploy", "jupyterhub", "requirements.lock");
/** The lock of the Python packages that `npm run scale-out` needs, in an environment of its own. */
export const scaleOutLock = inRoot("scripts", "scaleOut", "requirements.lock");
export const setupLog = inRoot(".cache", "setup.log");
