// Git's merge driver for exercises/: whichever way an update of the course comes in, the student's answer
// stays in the file. "Ours" and "theirs" do not say whose answer is whose, because a rebase and a stash
// swap them; what tells them apart is that the course ships stubs. Set-up copies this file into .git.
// Called as: node mergeAnswer.cjs BASE OURS THEIRS PATH, at the top of the working tree; the result is
// left in OURS.
const { spawnSync } = require("node:child_process");
const { constants, copyFileSync, readFileSync, writeFileSync } = require("node:fs");

/** @param {string[]} args */
const git = (...args) => spawnSync("git", args, { encoding: "utf8" }).stdout ?? "";

/** Whether the code still throws the TODO error of a stub. @param {string} code */
const isUnsolved = (code) => /throw new Error\(\s*["'`]TODO["'`]\s*\)/.test(withoutComments(code));

/** @param {string} code */
const withoutComments = (code) =>
  code
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * Whether the course ships a file: it is, or was at some time, the stub of the exercise.
 *
 * @param {string} file - in which the text lies @param {string} path - the exercise's
 */
function wasShipped(file, path) {
  const stubs = ["", "zh/"].map((told) =>
    path.replace(/^(.*?)exercises\//, `$1exercises/.stubs/${told}`),
  );
  const name = git("hash-object", "--no-filters", file).trim();
  return (
    name !== "" &&
    git("log", "--all", "-1", "--format=%h", `--find-object=${name}`, "--", ...stubs) !== ""
  );
}

/** Whether a text came with what was fetched, at this path. @param {string} file @param {string} path */
function wasFetched(file, path) {
  const name = git("hash-object", "--no-filters", file).trim();
  return (
    name !== "" &&
    git("log", "--remotes", "-1", "--format=%h", `--find-object=${name}`, "--", path) !== ""
  );
}

/**
 * Which side is the student's.
 *
 * @param {string} base @param {string} ours @param {string} theirs - files @param {string} path
 * @returns {"ours" | "theirs" | "both" | "neither"}
 */
function studentsSide(base, ours, theirs, path) {
  const [before, one, other] = [base, ours, theirs].map((file) => readFileSync(file, "utf8"));
  /** @param {(code: string, file: string) => boolean} isStub */
  const decide = (isStub) => {
    const [oneIs, otherIs] = [isStub(one ?? "", ours), isStub(other ?? "", theirs)];
    return oneIs === otherIs ? undefined : oneIs ? "theirs" : "ours";
  };
  const untouched = withoutComments(before ?? "");
  return (
    decide((_, file) => wasShipped(file, path)) ??
    decide((code) => isUnsolved(code) && withoutComments(code) === untouched) ??
    decide(isUnsolved) ??
    (isUnsolved(one ?? "") ? decide((_, file) => wasFetched(file, path)) : undefined) ??
    (wasShipped(ours, path) ? "neither" : "both")
  );
}

/** Writes a text beside the answer, never over another. @param {string} file @param {string} path */
function keepBeside(file, path) {
  for (let number = 1; ; number++) {
    const backup = path.replace(/(\.\w+)?$/, `.backup-${number}$1`);
    try {
      copyFileSync(file, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (error) {
      if (Reflect.get(Object(error), "code") !== "EEXIST") throw error;
    }
  }
}

/** @param {string[]} args */
function merge([base = "", ours = "", theirs = "", path = ""]) {
  const side = studentsSide(base, ours, theirs, path);
  if (side === "theirs") writeFileSync(ours, readFileSync(theirs));
  // Both sides are the course's: Git merges them, and where it finds a conflict, the newer wording wins.
  if (side === "neither") git("merge-file", "--quiet", "--theirs", ours, base, theirs);
  if (side === "both") tell(path, keepBeside(theirs, path));
}

/** @param {string} file @param {string} backup */
async function tell(file, backup) {
  const { catalogue } = await import("../../lib/node/words/catalogue.mjs");
  const { git: en } = await import("../words/en/git.mjs");
  const { git: zh } = await import("../words/zh/git.mjs");
  console.error(catalogue({ en, zh }).twoAnswers({ file, backup }));
}

merge(process.argv.slice(2));
