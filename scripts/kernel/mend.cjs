// tslab 1.0.22 with its silent failures mended. Each mending names the text that it replaces and
// refuses a tslab that does not have it, so that an upgrade cannot bring a failure back unnoticed.
const fs = require("node:fs");
const path = require("node:path");
const Module = require("node:module");
const { mendings } = require("./mendings.cjs");

const writtenFor = "1.0.22";

/** What Node's own loader uses and does not declare. */
const nodeInternals = /** @type {{ _nodeModulePaths(folder: string): string[] }} */ (
  /** @type {unknown} */ (Module)
);

/**
 * @typedef {{ startKernel(options: { configPath: string, enableFindLocal: boolean }): void }} Tslab
 */

/**
 * Loads the project's tslab with every mending applied.
 *
 * @param {string} root - the project's folder
 * @returns {Tslab}
 * @throws {Error} if tslab is missing, is another version, or no longer has a text to mend
 */
function loadMendedTslab(root) {
  const tslabRequire = Module.createRequire(findTslab(root));
  const { version } = tslabRequire("../package.json");
  if (version !== writtenFor) {
    throw new Error(
      `it is written for tslab ${writtenFor}, but node_modules has ${version}; run "npm ci" to put the locked version back.`,
    );
  }
  checkStrictly(tslabRequire);
  keepEveryMessage(tslabRequire);
  // All texts are mended before any is run: a tslab that cannot be mended whole is not started at all.
  const files = [...new Set(mendings.map(({ file }) => file))].map((file) =>
    tslabRequire.resolve(file),
  );
  const mended = files.map((file) => ({ file, source: mend(file) }));
  for (const { file, source } of mended) compile(file, source);
  return tslabRequire("./main.js");
}

/** @param {string} root */
function findTslab(root) {
  try {
    return require.resolve("tslab", { paths: [root] });
  } catch {
    throw new Error(
      'tslab is not installed in node_modules; run "npm start" in the project\'s folder.',
    );
  }
}

/**
 * Cells were type-checked without `strict`: a possible `undefined` went through.
 * @param {NodeJS.Require} tslabRequire
 */
function checkStrictly(tslabRequire) {
  const file = tslabRequire.resolve("@tslab/typescript-for-tslab");
  const ts = tslabRequire(file);
  const cached = require.cache[file];
  if (cached === undefined || typeof ts.createWatchCompilerHost !== "function") {
    throw new Error("tslab's TypeScript has no createWatchCompilerHost to make strict.");
  }
  cached.exports = {
    ...ts,
    /** @param {string[]} files @param {object} options @param {unknown[]} rest */
    createWatchCompilerHost: (files, options, ...rest) =>
      ts.createWatchCompilerHost(files, { ...options, strict: true }, ...rest),
  };
}

/**
 * After 512 messages in one tick zeromq refused the next (EBUSY): the output was lost and the cell
 * never ended. Without a high-water mark it queues them.
 * @param {NodeJS.Require} tslabRequire
 */
function keepEveryMessage(tslabRequire) {
  const zeromq = tslabRequire("zeromq");
  const { Publisher } = zeromq;
  if (typeof Publisher !== "function") throw new Error("zeromq has no Publisher to mend.");
  zeromq.Publisher = class extends Publisher {
    /** @param {object} [options] */
    constructor(options) {
      super({ sendTimeout: 0, sendHighWaterMark: 0, ...options });
    }
  };
}

/**
 * The text of one file of tslab with its mendings.
 * @param {string} file
 */
function mend(file) {
  const name = `./${path.basename(file)}`;
  return mendings
    .filter((mending) => mending.file === name)
    .reduce(
      (source, { find, replace }) => {
        if (source.split(find).length !== 2) {
          throw new Error(
            `${name} of tslab no longer has the text that scripts/kernel/mend.cjs replaces: ${find}`,
          );
        }
        return source.replace(find, () => replace);
      },
      fs.readFileSync(file, "utf8"),
    );
}

/**
 * Compiles a file in the place where `require` will look for it.
 * @param {string} file @param {string} source
 */
function compile(file, source) {
  const compiled = Object.assign(new Module(file), {
    filename: file,
    paths: nodeInternals._nodeModulePaths(path.dirname(file)),
  });
  require.cache[file] = compiled;
  /** @type {{ _compile(source: string, file: string): void }} */ (
    /** @type {unknown} */ (compiled)
  )._compile(source, file);
}

module.exports = { loadMendedTslab };
