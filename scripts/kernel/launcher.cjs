// Starts the tslab kernel from the project's root, mended (see mend.cjs), and ends it with its parent.
// Jupyter calls this through kernelspec/kernel.json: node launcher.cjs --config-path FILE
const path = require("node:path");
const { Worker } = require("node:worker_threads");
const { parseArgs } = require("node:util");
const { loadMendedTslab } = require("./mend.cjs");

const root = path.resolve(__dirname, "..", "..");

/** @param {string} message */
function refuse(message) {
  console.error(`The TypeScript kernel cannot start: ${message}`);
  process.exit(1);
}

const { values } = parseArgs({ options: { "config-path": { type: "string" } } });
const configPath = values["config-path"];

// tslab resolves imports against the working directory: from the root every notebook, in whichever
// folder it lies, writes "./lib/softmax.js".
process.chdir(root);
try {
  const { startKernel } = loadMendedTslab(root);
  if (configPath === undefined) {
    console.log("The TypeScript kernel is in order; Jupyter starts it with --config-path FILE.");
  } else {
    // A thread of its own: a cell in an endless loop must not keep an orphan alive.
    new Worker(path.join(__dirname, "endWithParent.cjs")).unref();
    startKernel({ configPath, enableFindLocal: false });
  }
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
