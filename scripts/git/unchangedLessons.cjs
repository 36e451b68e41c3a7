// Git's fsmonitor hook: which files may have changed since Git last looked. The answer is: all of them,
// except lessons that were only run and exercises that were only told in another language. Git compares sizes before it asks a clean filter, so without this a
// lesson that was run would be a change, and a reason not to pull.
// Called as: node unchangedLessons.cjs 2 TOKEN, at the top of the working tree.
const { indexed, isAsShipped } = require("./lessons.cjs");

const changed = indexed().filter((file) => !isAsShipped(file));
process.stdout.write(["course", ...changed.map(({ path }) => path), ""].join("\0"));
