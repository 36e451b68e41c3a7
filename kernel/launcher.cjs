// Starts the TypeScript kernel from the project's root. Jupyter calls this through kernelspec/kernel.json:
// node launcher.cjs --config-path FILE
const { existsSync } = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const v8 = require("node:v8");
const { loadScript } = require("../lib/node/programs/script.cjs");
const { notebookLanguage } = require("./notebookLanguage.cjs");
const { kernelPrograms } = require("./programs.cjs");

const root = path.resolve(__dirname, "..");
const cache = path.join(root, ".cache", "programs");

// A lesson speaks its notebook's language, whatever the server's is.
const language = notebookLanguage(process.env.JPY_SESSION_NAME);
if (language !== undefined) process.env.COURSE_LANG = language;

async function launch() {
  const { values } = parseArgs({ options: { "config-path": { type: "string" } } });
  const configPath = values["config-path"];
  if (!existsSync(path.join(root, "node_modules", "tslab"))) {
    throw new Error((await words()).notInstalled);
  }
  // From the root every notebook, in whichever folder it lies, writes "./lib/softmax.js".
  process.chdir(root);
  // A cell's boundary needs this flag (run/boundary.ts). V8 takes up cached code only with the flags that it was cached with.
  v8.setFlagsFromString("--no-flush-bytecode");
  const { main, ...threads } = await kernelPrograms();
  const { exports, remember } = loadScript(path.join(cache, "main.cjs"), cache, main);
  const { startKernel } = /** @type {typeof import("./main.js")} */ (exports);
  startKernel(root, configPath, threads);
  if (configPath === undefined) {
    console.log((await words()).inOrder({ file: "FILE" }));
  } else {
    setTimeout(remember, 5000).unref();
  }
}

/** Read only where there is something to say: a kernel that starts doesn't wait for them. */
async function words() {
  return (await import("./words/launcher.mjs")).text;
}

launch().catch(async (error) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error((await words()).cannotStart({ reason }));
  process.exit(1);
});
