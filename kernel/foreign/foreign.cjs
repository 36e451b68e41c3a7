// The kernel of a lesson that another Jupyter opens, with a tslab of its own: that tslab looks for one in the
// lesson's folder, finds notebooks/node_modules/tslab/dist/main.js, and so calls startKernel here, in its
// process. Where the course is set up its own kernel takes over; elsewhere every cell says what to do. It runs
// on whichever Node started it, so the syntax is old.
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { notebookLanguage } = require("../notebookLanguage.cjs");
const words = require("../words/foreign.cjs");

const root = path.resolve(__dirname, "..", "..");
const needed = [20, 19];

/**
 * A message of this kernel. An old Node can't read the syntax of the kit in lib/words, so this stands in for it.
 *
 * @param {keyof typeof words.en} message
 * @param {string} version - of Node
 */
function say(message, version) {
  const tag = notebookLanguage(process.env.JPY_SESSION_NAME) || process.env.COURSE_LANG || "en";
  const language = /** @type {"en" | "zh"} */ (tag.slice(0, 2));
  /** @type {Record<string, string>} */
  const named = { folder: root, version: version, needed: needed.join(".") };
  return (words[language] || words.en)[message].replace(
    /\{(\w+)\}/g,
    (_, name) => named[name] || "",
  );
}

/**
 * @typedef {{ configPath: string, jsKernel?: boolean }} Options
 * @typedef {{ startKernel(options: object): void }} Main
 * @typedef {new (handler: object, configPath: string) => { init(): Promise<void> }} ZmqServer
 * @typedef {new (executor: object, isJavaScript: boolean) => object} Handler
 */

/**
 * What tslab calls, in each of its versions.
 *
 * @param {Options} options
 */
async function startKernel(options) {
  // The course's kernel does not run JavaScript notebooks.
  if (options.jsKernel) {
    /** @type {Main} */ (load("main.js")).startKernel({ ...options, enableFindLocal: false });
    return;
  }
  const obstacle = await findObstacle(process.versions.node);
  if (obstacle === undefined) handOver(options.configPath);
  else refuse(options.configPath, obstacle);
}

/**
 * @param {string} version - of Node
 * @returns {Promise<string | undefined>} why the course's kernel cannot start, and what to do
 */
async function findObstacle(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < needed[0] || (major === needed[0] && minor < needed[1]))
    return say("oldNode", version);
  const file = path.join(root, "scripts", "setup", "nodePackages.mjs");
  const { nodePackagesAreInstalled } = await import(pathToFileURL(file).href);
  return nodePackagesAreInstalled({ developer: false }) ? undefined : say("notInstalled", version);
}

/**
 * Goes on as if Jupyter had called the launcher.
 * @param {string} configPath
 */
function handOver(configPath) {
  const launcher = path.join(root, "kernel", "launcher.cjs");
  process.argv.splice(1, process.argv.length, launcher, "--config-path", configPath);
  require(launcher);
}

/**
 * A kernel that answers every cell with a sentence, as an error.
 * @param {string} configPath @param {string} sentence
 */
function refuse(configPath, sentence) {
  const { ZmqServer, JupyterHandlerImpl } =
    /** @type {{ ZmqServer: ZmqServer, JupyterHandlerImpl: Handler }} */ (load("jupyter.js"));
  const executor = {
    execute: async () => {
      console.error(sentence);
      return false;
    },
    inspect: () => null,
    /** @param {string} _ @param {number} position */
    complete: (_, position) => ({ start: position, end: position, candidates: [] }),
    close() {},
  };
  process.on("SIGINT", () => {}); // The stop button.
  new ZmqServer(new JupyterHandlerImpl(executor, false), configPath).init();
}

/**
 * A module of the tslab that runs in this process.
 * @param {string} name @returns {unknown}
 */
function load(name) {
  const main = /[\\/]tslab[\\/]dist[\\/]main\.js$/;
  const [file = ""] = Object.keys(require.cache).filter(
    (file) => main.test(file) && !file.startsWith(path.join(root, "notebooks")),
  );
  return require(path.join(path.dirname(file), name));
}

module.exports = { startKernel, findObstacle };
