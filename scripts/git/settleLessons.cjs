// Makes Git examine every file once and see that lessons that were only run are unchanged, so that
// unchangedLessons.cjs can report them later. Set-up calls this, and so does Git after each
// checkout. It runs at the top of the working tree, and changes nothing in it.
const { spawnSync } = require("node:child_process");
const { git, indexed, isAsShipped } = require("./lessons.cjs");

if (process.env.COURSE_SETTLES === undefined) {
  const different = git("diff-files", "--name-only", "-z").split("\0");
  for (const file of indexed().filter(({ path }) => different.includes(path))) {
    // Git compares an entry that does not record the file's size by its contents, through the clean filter.
    const entry = `${file.mode},${file.name},${file.path}`;
    if (isAsShipped(file)) git("update-index", "--cacheinfo", entry);
  }
  // The hook is on this time, because that makes Git remember what it has seen.
  const env = { ...process.env, COURSE_SETTLES: "1" };
  spawnSync("git", ["update-index", "-q", "--refresh"], { env });
}
