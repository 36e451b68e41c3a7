// Git's clean filter for exercises: set-up tells an exercise that nobody has written in in the reader's language. To Git
// it is the English one that the course ships, so that it is no change, and no reason not to pull.
// Called as: node cleanExercise.cjs PATH, at the top of the working tree.
const { readFileSync } = require("node:fs");

/**
 * What Git should store of an exercise: the English stub for one in another language, anything else as it is.
 *
 * @param {string} text @param {string} path - the exercise's, such as exercises/01-quadratic/step.ts
 * @returns {string}
 */
function inEnglish(text, path) {
  /** @param {string} told */
  const stub = (told) =>
    readFileSync(path.replace(/^(.*?)exercises\//, `$1exercises/.stubs/${told}`), "utf8");
  try {
    return stub("zh/") === text ? stub("") : text;
  } catch (_) {
    return text; // This exercise has no stubs.
  }
}

module.exports = { inEnglish };

if (require.main === module) {
  /** @type {Buffer[]} */
  const parts = [];
  process.stdin.on("data", (part) => parts.push(part));
  process.stdin.on("end", () => {
    const bytes = Buffer.concat(parts);
    const text = bytes.toString("utf8");
    const clean = inEnglish(text, process.argv[2] ?? "");
    process.stdout.write(clean === text ? bytes : clean); // Bytes that are no text stay as they are.
  });
}
