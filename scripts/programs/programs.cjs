// Programs of the course that start often: bundled once from their TypeScript, and again only when one of the
// files that they are made of has changed. Starting one costs reading those files, some milliseconds.
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { digest, keep, kept } = require("./kept.cjs");

const root = path.resolve(__dirname, "..", "..");
const folder = path.join(root, ".cache", "programs");

/** @typedef {import("esbuild").BuildOptions} BuildOptions */
/** @typedef {{ inputs: Record<string, string>, code: string }} Bundle - what each file was, and the program */

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
 * The text of a program, bundled unless it is known and nothing of it has changed.
 *
 * @param {string} entry - its file, from the project's folder
 * @param {Omit<BuildOptions, "plugins">} [options] - other than those that all programs have
 * @returns {Promise<string>}
 */
async function programText(entry, options = {}) {
  const key = digest(JSON.stringify([entry, options, root, esbuildVersion()]));
  const file = path.join(folder, `${path.parse(entry).name}-${key}.json`);
  const known = kept(file);
  if (known !== undefined) {
    const { inputs, code } = /** @type {Bundle} */ (JSON.parse(known.toString()));
    if (Object.entries(inputs).every(([input, was]) => contentOf(input) === was)) return code;
  }
  const bundle = await bundled(entry, options);
  keep(file, Buffer.from(JSON.stringify(bundle)));
  return bundle.code;
}

/**
 * @param {string} entry
 * @param {BuildOptions} options
 * @returns {Promise<Bundle>}
 */
async function bundled(entry, options) {
  /** @type {Record<string, string>} */
  const inputs = {};
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    ...common,
    ...options,
    entryPoints: [entry],
    plugins: [readBy((file, text) => (inputs[relative(file)] = digest(text)))],
  });
  return { inputs, code: outputFiles?.[0]?.text ?? "" };
}

/**
 * Reads the files for esbuild, so that what is known of them is what it was given, even if one is changed at
 * that moment; and tells each module in the bundle where it came from.
 *
 * @param {(file: string, text: string) => void} onRead
 * @returns {import("esbuild").Plugin}
 */
function readBy(onRead) {
  return {
    name: "inputs",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.(?:[cm]?[jt]s|json)$/, namespace: "file" }, ({ path: file }) => {
        const text = fs.readFileSync(file, "utf8");
        onRead(file, text);
        const contents = text
          .replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file)))
          .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href));
        const extension = path.extname(file);
        return { contents, loader: loaders[extension.replace(/[cm](?=[jt]s)/, "")] ?? "js" };
      }),
  };
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

module.exports = { programText };
