// Starts a thread of the kernel; see main.ts.
const { workerData } = require("node:worker_threads");
const { loadScript } = require("../lib/node/programs/script.cjs");

const { file, source, cache } = workerData.program;
const { remember } = loadScript(file, cache, source);
setTimeout(remember, 5000).unref();
