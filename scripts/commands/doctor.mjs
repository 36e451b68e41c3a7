// npm run doctor: what this machine has, what it lacks, and how to fix it. It changes nothing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { findChromium } from "../../lib/node/browser/chromium.mjs";
import { findPython } from "../../lib/node/install/findPython.mjs";
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { padded, widthOf } from "../../lib/node/words/catalogue.mjs";
import { nodePackagesAreInstalled } from "../setup/nodePackages.mjs";
import { otherKernels } from "../setup/otherKernels.mjs";
import { pythonPackagesAreInstalled } from "../setup/pythonPackages.mjs";
import { testPackagesAreInstalled } from "../setup/testPackages.mjs";
import { text } from "../words/words.mjs";

/**
 * @typedef {object} Finding
 * @property {string} what
 * @property {boolean} ok
 * @property {boolean} [optional] - a student can work without it
 * @property {string} detail - what is there, or how to fix that it is not
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
  const verdicts = [text.doctor.ok, text.doctor.optional, text.doctor.missing];
  const [width, whatWidth] = [verdicts, findings.map(({ what }) => what)].map(widest);
  for (const { what, ok, optional, detail } of findings) {
    const verdict = ok ? text.doctor.ok : optional ? text.doctor.optional : text.doctor.missing;
    console.log(`${padded(verdict, width)}  ${padded(what, whatWidth)}  ${detail}`);
  }
  const missing = findings.filter(({ ok, optional }) => !ok && optional !== true).length;
  const total = findings.length;
  console.log(
    `\n${missing === 0 ? text.doctor.complete : text.doctor.incomplete({ count: missing, total })}`,
  );
  return missing === 0 ? 0 : 1;
}

/** @param {readonly string[]} words */
const widest = (words) => Math.max(...words.map(widthOf));

/** @returns {Finding} */
function node() {
  const { name: what, version } = text.doctor.node;
  return { what, ok: true, detail: version({ version: process.versions.node, needed: "20.19" }) };
}

/** @returns {Finding} */
function threads() {
  // In a process of its own, in which a thread may fail without ending this one.
  const script = 'new (require("node:worker_threads").Worker)("", { eval: true })';
  const { status } = spawnSync(process.execPath, ["--eval", script]);
  const { name: what, start, fail } = text.doctor.threads;
  const ok = status === 0;
  return { what, optional: true, ok, detail: ok ? start({ count: availableParallelism() }) : fail };
}

/** @returns {Finding} */
function nodePackages() {
  const ok = nodePackagesAreInstalled({ developer: false });
  const hasTools = nodePackagesAreInstalled({ developer: true });
  return packages(text.doctor.nodePackages, ok, hasTools);
}

/**
 * @param {typeof text.doctor.nodePackages} words @param {boolean} ok @param {boolean} hasTools - for npm test
 * @returns {Finding}
 */
function packages({ name, installed, withTools, missing }, ok, hasTools) {
  return { what: name, ok, detail: !ok ? missing : hasTools ? withTools : installed };
}

/** @returns {Finding} */
function python() {
  const { name: what, found } = text.doctor.python;
  try {
    const { command, args, version } = findPython();
    return { what, ok: true, detail: found({ version, command: [command, ...args].join(" ") }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { what, ok: false, detail: error.message };
  }
}

/** @returns {Finding} */
function pythonPackages() {
  const ok = pythonPackagesAreInstalled();
  return packages(text.doctor.pythonPackages, ok, testPackagesAreInstalled());
}

/** @returns {Finding} */
function kernel() {
  const { name: what, starts, missing } = text.doctor.kernel;
  if (!existsSync(inRoot("node_modules", "tslab"))) return { what, ok: false, detail: missing };
  const { status, stderr } = spawnSync(process.execPath, [inRoot("kernel", "launcher.cjs")], {
    encoding: "utf8",
  });
  return { what, ok: status === 0, detail: status === 0 ? starts : stderr.trim() };
}

/** @returns {Finding[]} */
function others() {
  const detail = otherKernels();
  return detail === undefined ? [] : [{ what: text.doctor.otherKernels.name, ok: true, detail }];
}

/** @returns {Finding} */
function browser() {
  const { name: what, missing } = text.doctor.chromium;
  try {
    const found = findChromium()?.executablePath;
    return { what, optional: true, ok: found !== undefined, detail: found ?? missing };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { what, optional: true, ok: false, detail: error.message };
  }
}
