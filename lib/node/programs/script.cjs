// Runs a big script with V8's code cache from an earlier run: typescript.js starts in 75 ms instead of 200.
// Node's own module.enableCompileCache does this from version 22 on, but the course supports 20.19.
const { isAscii } = require("node:buffer");
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const v8 = require("node:v8");
const vm = require("node:vm");
const { digest, readCached, writeCached } = require("./cachedFile.cjs");

/** What Node's own loader uses without declaring it. */
const nodeInternals =
  /** @type {{ _nodeModulePaths(folder: string): string[], wrap(source: string): string }} */ (
    /** @type {unknown} */ (Module)
  );

/**
 * What compiled code is for. Another V8 would refuse it, or this one with other flags, and some are set only while a
 * program runs. So each combination has files of its own.
 */
function engine() {
  return digest([process.version, process.arch, v8.cachedDataVersionTag()].join(" ")).slice(0, 8);
}

/**
 * @typedef {object} Script
 * @property {unknown} exports - what the module exports
 * @property {() => void} remember - caches what has been compiled so far for the next time, unless it is cached already
 */

/**
 * Loads a CommonJS module.
 *
 * @param {string} file - the module
 * @param {string} cache - the folder for what V8 compiled
 * @param {string} [source] - its text, if it has been read
 * @returns {Script}
 */
function loadScript(file, cache, source) {
  const { text, identity } = source === undefined ? read(file) : { text: source, identity: source };
  const name = `${path.parse(file).name}-${digest(file).slice(0, 8)}-`;
  const compiledFor = engine();
  const place = path.join(cache, `${name}${digest(identity).slice(0, 16)}-${compiledFor}.v8`);
  const known = readCached(place);
  const script = new vm.Script(nodeInternals.wrap(text), {
    filename: file,
    ...(known && { cachedData: known }),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const isKnown = known !== undefined && script.cachedDataRejected === false;
  const loaded = Object.assign(new Module(file), {
    filename: file,
    paths: nodeInternals._nodeModulePaths(path.dirname(file)),
  });
  // As in Node's own loader, a module required while it is still loading gives what it has exported so far.
  require.cache[file] = loaded;
  script
    .runInThisContext()
    .call(
      loaded.exports,
      loaded.exports,
      Module.createRequire(file),
      loaded,
      file,
      path.dirname(file),
    );
  loaded.loaded = true;
  return {
    exports: loaded.exports,
    remember: () => {
      // V8 marks the code with the flags of this moment, but the next process will load it with those of the start.
      if (isKnown || engine() !== compiledFor) return;
      removeOlder(cache, name, compiledFor);
      writeCached(place, script.createCachedData());
    },
  };
}

/**
 * Removes the code caches of earlier versions of the script.
 *
 * @param {string} cache @param {string} name - how its names begin @param {string} compiledFor
 */
function removeOlder(cache, name, compiledFor) {
  try {
    for (const older of fs.readdirSync(cache)) {
      if (!older.startsWith(name) || !older.endsWith(`-${compiledFor}.v8`)) continue;
      fs.rmSync(path.join(cache, older), { force: true });
    }
  } catch {} // The folder does not exist yet, or another process is removing them, too.
}

/**
 * A file, and what distinguishes it from earlier versions: V8 compares nothing of a source but its length. For a file
 * that is when it was written; hashing the nine megabytes of typescript.js would take longer than everything else. The
 * image of a container keeps only whole seconds.
 *
 * @param {string} file
 */
function read(file) {
  const { mtimeMs, size } = fs.statSync(file);
  const bytes = fs.readFileSync(file);
  const text = bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
  return { text, identity: [file, Math.floor(mtimeMs / 1000), size].join(" ") };
}

module.exports = { loadScript };
