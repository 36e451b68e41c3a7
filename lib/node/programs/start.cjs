// Starts a program of the course from its bundle: node start.cjs ENTRY ARGUMENTS…, the entry as it is seen from
// the project's folder. What translates TypeScript would take longer to start than most programs.
const path = require("node:path");
const { programText, programsFolder, root } = require("./programs.cjs");
const { loadScript } = require("./script.cjs");

/**
 * Runs a program in this process; it finds its arguments where it would find them in one of its own.
 *
 * @param {string} entry @param {readonly string[]} args
 */
async function start(entry, args) {
  // What is imported later is required: Node would warn that import() is new in a script.
  const code = await programText(entry, { supported: { "dynamic-import": false } });
  const file = path.join(root, entry);
  process.argv = [process.execPath, file, ...args];
  loadScript(`${file.slice(0, -path.extname(file).length)}.cjs`, programsFolder, code).remember();
}

if (require.main === module) {
  const [entry = "", ...args] = process.argv.slice(2);
  start(entry, args);
}

module.exports = { start };
