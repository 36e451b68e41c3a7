// tslab 1.0.22 with its four silent failures mended. Each mending names the text that it replaces and
// refuses a tslab that does not have it, so that an upgrade cannot bring a failure back unnoticed.
const fs = require("node:fs");
const path = require("node:path");
const Module = require("node:module");

const writtenFor = "1.0.22";

/** What Node's own loader uses and does not declare. */
const nodeInternals = /** @type {{ _nodeModulePaths(folder: string): string[] }} */ (
  /** @type {unknown} */ (Module)
);

/**
 * @typedef {{ startKernel(options: { configPath: string, enableFindLocal: boolean }): void }} Tslab
 * @typedef {{ file: string, find: string, replace: string }} Mending
 */

/** @type {Mending[]} */
const mendings = [
  {
    // `{ theta }` with theta from an earlier cell passed the type check, then threw ReferenceError:
    // tslab rewrites identifiers of earlier cells to exports.theta, but forgot the shorthand.
    file: "./converter.js",
    find: "function wrapPrevIdentifier(node) {\n            var _a, _b;",
    replace: `function wrapPrevIdentifier(node) {
            var _a, _b;
            if (ts.isShorthandPropertyAssignment(node)) {
                const symbol = checker.getShorthandAssignmentValueSymbol(ts.getOriginalNode(node));
                if (symbol && (symbol.declarations || []).some((d) => d.getSourceFile() === declsFile)) {
                    const earlier = ts.factory.createPropertyAccessExpression(ts.factory.createIdentifier("exports"), node.name);
                    const init = node.objectAssignmentInitializer;
                    return ts.factory.createPropertyAssignment(node.name, init ? ts.factory.createAssignment(earlier, ts.visitNode(init, wrapPrevIdentifier)) : earlier);
                }
            }`,
  },
  {
    // After an error tslab cancelled every cell that arrived within 200 ms. Cells sent before the
    // error still have to be cancelled ("Run all" stops there), so the error's own reply waits until
    // those have been read: a cell sent after that reply is never cancelled.
    file: "./jupyter.js",
    find: "this.execQueue.reset(200);",
    replace:
      "await new Promise((done) => setTimeout(done, 20));\n                this.execQueue.reset();",
  },
  {
    // The protocol's word for a cancelled cell is "aborted"; with another, a client may wait forever.
    file: "./jupyter.js",
    find: 'status = "abort";',
    replace: 'status = "aborted";',
  },
];

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
  for (const file of new Set(mendings.map((mending) => mending.file))) {
    compileMended(
      tslabRequire.resolve(file),
      mendings.filter((mending) => mending.file === file),
    );
  }
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
 * Compiles one file of tslab with its mendings, in the place where `require` will look for it.
 * @param {string} file @param {Mending[]} fixes
 */
function compileMended(file, fixes) {
  let source = fs.readFileSync(file, "utf8");
  for (const { find, replace } of fixes) {
    if (source.split(find).length !== 2) {
      throw new Error(
        `${path.basename(file)} of tslab no longer has the text that scripts/kernel/mend.cjs replaces: ${find}`,
      );
    }
    source = source.replace(find, () => replace);
  }
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
