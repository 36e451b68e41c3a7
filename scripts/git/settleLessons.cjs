// Makes Git look at every file once, and take lessons that were only run for what they are, so that
// unchangedLessons.cjs has something to say of them later. Set-up calls this, and Git does after each
// checkout. It runs at the top of the working tree, and changes nothing in it.
const { spawnSync } = require("node:child_process");
const { git, indexed, isOnlyRun } = require("./lessons.cjs");

if (process.env.COURSE_SETTLES === undefined) {
  const different = git("diff-files", "--name-only", "-z").split("\0");
  for (const file of indexed().filter(({ path }) => different.includes(path))) {
    // An entry that says nothing of the file's size is compared by contents, through the clean filter.
    const entry = `${file.mode},${file.name},${file.path}`;
    if (isOnlyRun(file)) git("update-index", "--cacheinfo", entry);
  }
  // With the hook this time: that is where Git keeps what it has seen.
  const env = { ...process.env, COURSE_SETTLES: "1" };
  spawnSync("git", ["update-index", "-q", "--refresh"], { env });
}
