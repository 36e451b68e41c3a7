// Tells Git, in this clone alone, how to merge answers and how to compare lessons; .gitattributes says
// which files are which. Git runs nothing that comes with a clone until its owner registers it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";

/** What is copied, each file to the same place in .git/course. */
const programs = [
  ...[
    "mergeAnswer",
    "cleanNotebook",
    "cleanExercise",
    "lessons",
    "unchangedLessons",
    "settleLessons",
  ].map((name) => `scripts/git/${name}.cjs`),
  ...["en", "zh"].map((language) => `scripts/words/${language}/git.mjs`),
  "lib/node/words/catalogue.mjs",
];

/** @param {string} folder @param {string[]} args */
function git(folder, ...args) {
  const { status, stdout } = spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Whether everything is registered and nobody has changed it since, found out without asking Git. A command
 * that a student waits for then leaves it at that: Git itself looks at the lessons after each checkout.
 *
 * @param {string} folder - the course's
 */
export function isRegisteredWithGit(folder = inRoot()) {
  const common = path.join(folder, ".git");
  if (!existsSync(common)) return true;
  try {
    // In a worktree .git is a file, which leads elsewhere.
    return readFileSync(record(common), "utf8") === state(folder, common);
  } catch {
    return false;
  }
}

/** @param {string} common - Git's own folder */
const record = (common) => path.join(common, "course", "registered");

/**
 * What has been written into Git's folder, and when those files changed that others may change, too.
 *
 * @param {string} folder @param {string} common
 */
function state(folder, common) {
  const times = ["config", path.join("hooks", "post-index-change")].map((file) => {
    const { mtimeMs, size } = statSync(path.join(common, file));
    return [mtimeMs, size];
  });
  const texts = [folder, path.join(common, "course")].map((place) =>
    programs.map((program) => readFileSync(path.join(place, program), "utf8")),
  );
  const all = JSON.stringify([times, texts, afterCheckout, settings()]);
  return createHash("sha256").update(all).digest("hex");
}

/**
 * Copies the programs into .git, where they stay whatever is checked out and wherever the folder is
 * moved to, and writes the clone's configuration. Does nothing where there is no clone or no Git.
 *
 * @param {string} folder - the course's
 */
export function registerWithGit(folder = inRoot()) {
  if (!existsSync(path.join(folder, ".git"))) return;
  const common = git(folder, "rev-parse", "--git-common-dir");
  if (common === undefined) return;
  let isWhole = false;
  try {
    const place = path.join(realpathSync(path.resolve(folder, common)), "course");
    for (const program of programs) {
      mkdirSync(path.dirname(path.join(place, program)), { recursive: true });
      writeIfNew(path.join(place, program), readFileSync(path.join(folder, program), "utf8"));
    }
    const hooks = path.join(place, "..", "hooks");
    mkdirSync(hooks, { recursive: true });
    isWhole = writeIfNew(path.join(hooks, "post-index-change"), afterCheckout, 0o755);
  } catch {
    return; // Git's folder is not ours to write to; Git then merges lines, as it does everywhere.
  }
  const before = git(folder, "config", "--local", "--null", "--list") ?? "";
  for (const [name, value] of settings()) {
    // Git lists names in small letters.
    const listed = name.replace(/[^.]+$/, (last) => last.toLowerCase());
    if (before.includes(`${listed}\n${value}\0`)) continue;
    const written = git(folder, "config", "--local", name, value);
    isWhole &&= written !== undefined;
  }
  const settle = path.join(folder, "scripts", "git", "settleLessons.cjs");
  spawnSync(process.execPath, [settle], { cwd: folder, stdio: "ignore" });
  if (isWhole) remember(folder);
}

/** @param {string} folder */
function remember(folder) {
  const common = path.join(folder, ".git");
  try {
    writeFileSync(record(common), state(folder, common));
  } catch {} // If it cannot be recorded, it is done again next time.
}

const afterCheckout = `#!/bin/sh
# Written by the course's set-up. Git has checked files out: it looks at the lessons once.
if test "$1" = 1 && test -z "$COURSE_SETTLES"; then
  ${call("settleLessons.cjs").replaceAll("%%", "%")} >/dev/null 2>&1
fi
exit 0
`;

/** @returns {[name: string, value: string][]} */
function settings() {
  const merge = `${call("mergeAnswer.cjs")} %O %A %B %P || git merge-file -q %A %O %B`;
  return [
    ["merge.course-answer.name", "keep the student's answer"],
    ["merge.course-answer.driver", merge],
    ["filter.course-notebook.clean", `${call("cleanNotebook.cjs")} %f`],
    ["filter.course-exercise.clean", `${call("cleanExercise.cjs")} %f`],
    ["core.fsmonitor", call("unchangedLessons.cjs")],
    ["core.fsmonitorHookVersion", "2"],
    ["core.untrackedCache", "false"], // With it, Git would ask the hook about new files, too.
  ];
}

/** A command for the shell that Git brings on every platform. @param {string} program */
function call(program) {
  // The Node of this set-up, or the PATH's where that one has been removed since.
  const node = process.execPath.replaceAll("\\", "/").replaceAll("'", "'\\''");
  const find = `node='${node}'; test -x "$node" || node=node; `;
  // Git reads per cent signs as its own.
  return `${find.replaceAll("%", "%%")}"$node" "$(git rev-parse --git-common-dir)/course/scripts/git/${program}"`;
}

/**
 * @param {string} file @param {string} text @param {number} [mode]
 * @returns {boolean} false where somebody else's hook is
 */
function writeIfNew(file, text, mode) {
  if (existsSync(file)) {
    const before = readFileSync(file, "utf8");
    if (before === text) return true;
    if (mode !== undefined && !before.includes("course/")) return false;
  }
  writeFileSync(file, text, { mode });
  return true;
}
