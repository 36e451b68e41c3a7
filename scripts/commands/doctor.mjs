// npm run doctor: what this machine has, what it lacks, and how to mend it. It changes nothing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { findChromium } from "../../lib/node/browser/chromium.mjs";
import { findPython } from "../../lib/node/install/findPython.mjs";
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { nodePackagesAreInstalled } from "../setup/nodePackages.mjs";
import { otherKernels } from "../setup/otherKernels.mjs";
import { pythonPackagesAreInstalled } from "../setup/pythonPackages.mjs";
import { testPackagesAreInstalled } from "../setup/testPackages.mjs";

/**
 * @typedef {object} Finding
 * @property {string} what
 * @property {boolean} ok
 * @property {boolean} [optional] - a student can work without it
 * @property {string} detail - what is there, or how to mend that it is not
 */

/** @returns {number} the exit status: 0 unless something that a student needs is missing */
export function main() {
  const findings = [
    node(),
    threads(),
    nodePackages(),
    python(),
    pythonPackages(),
    kernel(),
    ...others(),
    browser(),
  ];
  for (const { what, ok, optional, detail } of findings) {
    const verdict = ok ? "ok      " : optional ? "optional" : "missing ";
    console.log(`${verdict}  ${what.padEnd(16)}  ${detail}`);
  }
  const missing = findings.filter(({ ok, optional }) => !ok && optional !== true).length;
  console.log(
    missing === 0
      ? "\nEverything that the lessons need is here. Begin with: npm start"
      : `\n${missing} of ${findings.length} things are missing; each line above says how to mend it.`,
  );
  return missing === 0 ? 0 : 1;
}

/** @returns {Finding} */
function node() {
  return {
    what: "Node.js",
    ok: true,
    detail: `${process.versions.node} (20.19 or newer is needed)`,
  };
}

/** @returns {Finding} */
function threads() {
  // In a process of its own, in which a thread may fail without ending this one.
  const start = 'new (require("node:worker_threads").Worker)("", { eval: true })';
  const { status } = spawnSync(process.execPath, ["--eval", start]);
  const cores = availableParallelism();
  return {
    what: "Threads",
    optional: true,
    ok: status === 0,
    detail:
      status === 0
        ? `start, on ${cores} ${cores === 1 ? "core" : "cores"}`
        : "do not start, so training on large data runs on one core; a security policy may forbid them",
  };
}

/** @returns {Finding} */
function nodePackages() {
  const ok = nodePackagesAreInstalled({ developer: false });
  const tests = nodePackagesAreInstalled({ developer: true });
  return {
    what: "npm packages",
    ok,
    detail: ok
      ? `as locked${tests ? ", with the tools for npm test" : ""}`
      : "not installed as locked; npm start installs them",
  };
}

/** @returns {Finding} */
function python() {
  try {
    const { command, args, version } = findPython();
    return { what: "Python", ok: true, detail: `${version} (${[command, ...args].join(" ")})` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { what: "Python", ok: false, detail: error.message };
  }
}

/** @returns {Finding} */
function pythonPackages() {
  const ok = pythonPackagesAreInstalled();
  return {
    what: "JupyterLab",
    ok,
    detail: ok
      ? `as locked, in .venv${testPackagesAreInstalled() ? ", with the tools for npm test" : ""}`
      : "not installed as locked; npm start installs it into .venv",
  };
}

/** @returns {Finding} */
function kernel() {
  const what = "TypeScript kernel";
  if (!existsSync(inRoot("node_modules", "tslab"))) {
    return { what, ok: false, detail: "comes with the npm packages; npm start installs them" };
  }
  const { status, stderr } = spawnSync(process.execPath, [inRoot("kernel", "launcher.cjs")], {
    encoding: "utf8",
  });
  return { what, ok: status === 0, detail: status === 0 ? "starts" : stderr.trim() };
}

/** @returns {Finding[]} */
function others() {
  const detail = otherKernels();
  return detail === undefined ? [] : [{ what: "Other kernels", ok: true, detail }];
}

/** @returns {Finding} */
function browser() {
  const finding = { what: "Chromium", optional: true };
  try {
    const chromium = findChromium();
    return {
      ...finding,
      ok: chromium !== undefined,
      detail:
        chromium?.executablePath ??
        "not found; only npm test, which brings one, and npm run export -- --pdf, which needs Chrome, Edge or Chromium, use it",
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...finding, ok: false, detail: error.message };
  }
}
