// Starts a program of the course from its bundle: node start.cjs ENTRY ARGUMENTS…, where ENTRY is a path from
// the project's folder. A TypeScript compiler would take longer to start than most programs take to run.
const path = require("node:path");
const { programText, programsFolder, root } = require("./programs.cjs");
const { loadScript } = require("./script.cjs");

/**
 * Runs a program in this process; it finds its arguments where it would find them in a process of its own.
 *
 * @param {string} entry @param {readonly string[]} args
 */
async function start(entry, args) {
  const code = await programOf(entry);
  const file = path.join(root, entry);
  process.argv = [process.execPath, file, ...args];
  loadScript(`${file.slice(0, -path.extname(file).length)}.cjs`, programsFolder, code).remember();
}

/**
 * The text of a program. Later imports become require(), because Node would warn about import() in a script.
 *
 * @param {string} entry
 */
function programOf(entry) {
  return programText(entry, { supported: { "dynamic-import": false } });
}

if (require.main === module) {
  const [entry = "", ...args] = process.argv.slice(2);
  start(entry, args);
}

module.exports = { programOf, start };
