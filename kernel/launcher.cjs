// Starts the TypeScript kernel from the project's root. Jupyter calls this through kernelspec/kernel.json:
// node launcher.cjs --config-path FILE
const { existsSync } = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { loadScript } = require("../lib/node/programs/script.cjs");
const { kernelPrograms } = require("./programs.cjs");

const root = path.resolve(__dirname, "..");
const cache = path.join(root, ".cache", "programs");

async function launch() {
  const { values } = parseArgs({ options: { "config-path": { type: "string" } } });
  const configPath = values["config-path"];
  if (!existsSync(path.join(root, "node_modules", "tslab"))) {
    throw new Error(
      'tslab is not installed in node_modules; run "npm start" in the project\'s folder.',
    );
  }
  // From the root every notebook, in whichever folder it lies, writes "./lib/softmax.js".
  process.chdir(root);
  const { main, ...threads } = await kernelPrograms();
  const { exports, remember } = loadScript(path.join(cache, "main.cjs"), cache, main);
  const { startKernel } = /** @type {typeof import("./main.js")} */ (exports);
  startKernel(root, configPath, threads);
  if (configPath === undefined) {
    console.log("The TypeScript kernel is in order; Jupyter starts it with --config-path FILE.");
  } else {
    setTimeout(remember, 5000).unref();
  }
}

launch().catch((error) => {
  console.error(
    `The TypeScript kernel cannot start: ${error instanceof Error ? error.message : error}`,
  );
  process.exit(1);
});
