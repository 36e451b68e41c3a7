// Runs an installer: its output goes to a log, a counter of its progress to the reader.
import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { setupLog } from "../paths.mjs";
import { UserError } from "../userError.mjs";

/**
 * @typedef {object} Tool
 * @property {string} title - what is being done, such as "Installing npm packages"
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env] - its variables; this process's, unless given
 * @property {(output: string) => string} [progress] - a word on how far the tool is, from its output so far
 * @property {(output: string) => string} explain - one sentence on a failure, from the tool's output
 */

/**
 * Runs one tool to its end, showing that it works and how long it took.
 *
 * @param {Tool} tool
 * @returns {Promise<void>}
 * @throws {UserError} if the tool fails
 */
export async function runTool({ title, command, args, env, progress, explain }) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(0)} s`;
  const live = process.stderr.isTTY === true && process.env.TERM !== "dumb";
  let output = "";
  const say = () => {
    const line = `${title} … ${progress?.(output) ?? ""} ${seconds()}`;
    // A line that wraps cannot be written over.
    process.stderr.write(
      `\r\x1b[K${[...line].slice(0, (process.stderr.columns || 80) - 1).join("")}`,
    );
  };
  if (!live) console.error(`${title} …`);
  const timer = live ? setInterval(say, 200) : undefined;

  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      output += text;
    });
  }
  /** @type {number | null} */
  const status = await new Promise((resolve) => {
    child.on("error", (error) => {
      output += error.message;
      resolve(null);
    });
    child.on("close", resolve);
  });

  clearInterval(timer);
  mkdirSync(path.dirname(setupLog), { recursive: true });
  appendFileSync(setupLog, `${new Date().toISOString()} ${title}: status ${status}\n${output}\n`);
  if (status !== 0) {
    if (live) process.stderr.write("\n");
    throw new UserError(`${explain(output)} The full report is in ${setupLog}.`);
  }
  console.error(live ? `\r\x1b[K${title}: done in ${seconds()}` : `${title}: done in ${seconds()}`);
}

const networkFailure =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|getaddrinfo|name resolution|Connection refused|Max retries|NewConnectionError/i;

/**
 * The sentence for a download that failed.
 *
 * @param {string} what @param {string} output
 */
export function explainDownload(what, output) {
  return networkFailure.test(output)
    ? `${what} could not be downloaded: no connection to the package registry. Check the network (or the proxy settings) and run the same command again; it goes on where it stopped.`
    : `${what} could not be installed: ${firstError(output)} Run the same command again, or "npm run doctor" to see what is missing.`;
}

/**
 * The first line in which a tool says what went wrong; later ones only point to its log.
 * @param {string} output
 */
function firstError(output) {
  const lines = output.trim().split(/\r?\n/);
  const line = lines.find((text) => /error/i.test(text) && !/^npm error( code .*)?$/.test(text));
  return (line ?? lines.at(-1) ?? "no reason given").trim();
}
