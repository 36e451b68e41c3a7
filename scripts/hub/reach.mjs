// Whether students, who are users of their own, can use the course and its programs but not change them.
import { spawnSync } from "node:child_process";
import { lstatSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { text } from "../words/words.mjs";

/** Any user that owns nothing; on Linux it is called nobody. */
const nobody = { uid: 65_534, gid: 65_534 };

/**
 * @param {string} data - the folder with the students' homes
 * @param {string} privateChecks - the folder of the teacher's own checks, if there is one
 * @throws {UserError} saying what is closed to students, or open
 */
export function requireReachable(data, privateChecks) {
  for (const place of [inRoot(), venvPython, process.execPath, data]) {
    const folder = closedFolder(place);
    if (folder !== undefined) throw new UserError(text.hub.closed({ place, folder }));
  }
  requireThatItRuns(process.execPath, ["-e", "0"]);
  requireThatItRuns(venvPython, ["-c", "import jupyterlab, jupyterhub"]);
  const open = ["", "lib", "grader", "scripts", "node_modules", ".venv"].find(
    (name) => (statSync(inRoot(name)).mode & 0o002) !== 0,
  );
  if (privateChecks !== "" && isReadable(privateChecks)) {
    throw new UserError(text.hub.readable({ place: privateChecks }));
  }
  if (open !== undefined) throw new UserError(text.hub.writable({ place: inRoot(open) }));
}

/**
 * What lies here is carried out, or believed, by a hub that runs as root: a trial's students could have written it.
 *
 * @param {string} data
 * @throws {UserError} naming what does not belong to root
 */
export function requireRoots(data) {
  const places = ["", "homes", "hub.sqlite", "cookie_secret", "jupyterhub_config.py"];
  for (const place of places.map((name) => path.join(data, name))) {
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found !== undefined && (found.uid !== 0 || found.isSymbolicLink())) {
      throw new UserError(text.hub.notRoots({ place }));
    }
  }
}

/**
 * The first folder on the way to a file that other users may not pass through, whatever links lead there.
 *
 * @param {string} place
 */
export function closedFolder(place) {
  const ways = [path.resolve(place), realpathSync(place)];
  return ways.flatMap(foldersTo).find((folder) => (statSync(folder).mode & 0o001) === 0);
}

/** Whether other users can list a folder. @param {string} place */
const isReadable = (place) =>
  closedFolder(place) === undefined && (statSync(place).mode & 0o005) !== 0;

/** @param {string} place @returns {string[]} */
function foldersTo(place) {
  const folder = path.dirname(place);
  return folder === place ? [folder] : [...foldersTo(folder), folder];
}

/** @param {string} place @param {string[]} args */
function requireThatItRuns(place, args) {
  const { status, stderr, error } = spawnSync(place, args, {
    ...nobody,
    cwd: "/",
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim().split("\n").at(-1) ?? "";
  throw new UserError(text.hub.broken({ place, reason }));
}
