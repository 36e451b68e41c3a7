// Programs of the course that start often are bundled once from their TypeScript, and again only when one of the
// files that they are made of has changed. Starting one then takes a few milliseconds to read those files.
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { digest, readCached, writeCached } = require("./cachedFile.cjs");

const root = path.resolve(__dirname, "..", "..", "..");
const programsFolder = path.join(root, ".cache", "programs");

/** @typedef {import("esbuild").BuildOptions} BuildOptions */
/** @typedef {{ inputs: Record<string, string>, code: string }} Bundle - what each file was, and the program */

/**
 * Records the files that a cached text is made of.
 *
 * @typedef {object} Reading
 * @property {import("esbuild").Plugin} plugin - reads the files for esbuild
 * @property {(file: string) => void} file - for a file that it depends on in another way
 */

/** @type {BuildOptions} */
const common = {
  bundle: true,
  write: false,
  absWorkingDir: root,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  packages: "external",
  logLevel: "silent",
};

/**
 * The text of a program, from the cache if none of its files has changed.
 *
 * @param {string} entry - its file, from the project's folder
 * @param {Omit<BuildOptions, "plugins">} [options] - in addition to those that all programs have
 * @returns {Promise<string>}
 */
function programText(entry, options = {}) {
  return cachedText(path.parse(entry).name, [entry, options], async ({ plugin }) => {
    const { build } = await import("esbuild");
    const all = { ...common, ...options, entryPoints: [entry], plugins: [plugin] };
    const { outputFiles } = await build(all);
    return outputFiles?.[0]?.text ?? "";
  });
}

/**
 * A text that is made from files, from the cache if none of them has changed.
 *
 * @param {string} name - a name for it that people can recognise
 * @param {unknown} options - what it depends on apart from the files
 * @param {(reading: Reading) => Promise<string>} make
 * @returns {Promise<string>}
 */
async function cachedText(name, options, make) {
  const key = digest(JSON.stringify([name, options, root, esbuildVersion()]));
  const file = path.join(programsFolder, `${name}-${key}.json`);
  const known = readCached(file);
  if (known !== undefined) {
    const { inputs, code } = /** @type {Bundle} */ (JSON.parse(known.toString()));
    if (Object.entries(inputs).every(([input, was]) => contentOf(input) === was)) return code;
  }
  /** @type {Bundle["inputs"]} */
  const inputs = {};
  const code = await make({
    plugin: readBy((file, text) => {
      inputs[relative(file)] = digest(text);
    }),
    file: (file) => {
      inputs[relative(file)] = contentOf(relative(file));
    },
  });
  writeCached(file, Buffer.from(JSON.stringify({ inputs, code })));
  return code;
}

/**
 * Reads the files for esbuild, so that what is recorded is exactly what esbuild was given, even if one is changed at
 * that moment. Also gives each module in the bundle the place that it came from.
 *
 * @param {(file: string, text: string) => void} onRead
 * @returns {import("esbuild").Plugin}
 */
function readBy(onRead) {
  return {
    name: "inputs",
    setup({ initialOptions, onLoad, onResolve }) {
      onResolve({ filter: esModules }, ({ path: name, resolveDir }) => ({
        path: require.resolve(name, { paths: [resolveDir] }),
      }));
      initialOptions.define = { ...initialOptions.define, ...places };
      onLoad({ filter: /\.(?:[cm]?[jt]s|json)$/, namespace: "file" }, ({ path: file }) => {
        const text = fs.readFileSync(file, "utf8");
        onRead(file, text);
        const extension = path.extname(file);
        const loader = loaders[extension.replace(/[cm](?=[jt]s)/, "")] ?? "js";
        return { contents: `${placesOf(file, text)}${text}`, loader };
      });
    },
  };
}

/** Packages that are bundled into programs, because a script that requires them would not get their default exports. */
const esModules = /^(?:p-limit|yocto-queue)$/;

/** The names that stand, in a bundle, for what each module knows about its own place. */
const places = { "import.meta.dirname": "moduleFolder", "import.meta.url": "moduleAddress" };

/** @param {string} file @param {string} text */
function placesOf(file, text) {
  const folder = JSON.stringify(path.dirname(file));
  if (file.endsWith(".cjs"))
    return text.includes("__dirname") ? `const __dirname = ${folder};` : "";
  if (!text.includes("import.meta")) return "";
  const address = JSON.stringify(pathToFileURL(file).href);
  return `const moduleFolder = ${folder}, moduleAddress = ${address};`;
}

/** @type {Record<string, import("esbuild").Loader>} */
const loaders = { ".ts": "ts", ".js": "js", ".json": "json" };

/** @param {string} file */
function relative(file) {
  return path.relative(root, file).replaceAll(path.sep, "/");
}

/** @param {string} input - from the project's folder */
function contentOf(input) {
  try {
    return digest(fs.readFileSync(path.join(root, input), "utf8"));
  } catch {
    return "";
  }
}

function esbuildVersion() {
  const file = path.join(root, "node_modules", "esbuild", "package.json");
  return JSON.parse(fs.readFileSync(file, "utf8")).version;
}

module.exports = { cachedText, programText, programsFolder, root };
