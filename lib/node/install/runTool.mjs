// Runs an installer, sending its output to a log and its progress to the reader.
import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { setupLog } from "../paths.mjs";
import { StatusLine } from "../statusLine.mjs";
import { UserError } from "../userError.mjs";
import { sentences } from "../words/catalogue.mjs";
import { text } from "../words/words.mjs";

/**
 * @typedef {object} Tool
 * @property {string} task - what is being done, such as "Installing npm packages"
 * @property {string} command
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} [env] - its variables, by default this process's
 * @property {(output: string) => string} [progress] - describes the tool's progress from its output so far
 */

/**
 * Runs one tool to its end, showing that it is working and then how long it took.
 *
 * @param {Tool} tool
 * @returns {Promise<void>}
 * @throws {UserError} if the tool fails
 */
export async function runTool({ task, command, args, env, progress }) {
  const { install } = text;
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const line = new StatusLine();
  let output = "";
  const show = () => {
    const far = progress?.(output);
    const so = { task, seconds: seconds() };
    line.show(
      far === undefined ? install.running(so) : install.runningWith({ ...so, progress: far }),
    );
  };
  if (!line.isLive) console.error(install.started({ task }));
  const timer = line.isLive ? setInterval(show, 200) : undefined;
  const status = await ended(command, args, env, (part) => {
    output += part;
  });
  clearInterval(timer);
  line.clear();
  mkdirSync(path.dirname(setupLog), { recursive: true });
  appendFileSync(setupLog, `${new Date().toISOString()} ${task}: status ${status}\n${output}\n`);
  if (status !== 0) {
    throw new UserError(sentences([explain(task, output), install.log({ log: setupLog })]));
  }
  console.error(install.done({ task, seconds: seconds() }));
}

/**
 * @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv | undefined} env
 * @param {(part: string) => void} onOutput
 * @returns {Promise<number | null>} the exit status
 */
function ended(command, args, env, onOutput) {
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", onOutput);
  return new Promise((resolve) => {
    child.on("error", (error) => {
      onOutput(error.message);
      resolve(null);
    });
    child.on("close", resolve);
  });
}

const networkFailure =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|getaddrinfo|name resolution|Connection refused|Max retries|NewConnectionError/i;

/**
 * The sentence for a tool that failed.
 *
 * @param {string} task @param {string} output
 */
function explain(task, output) {
  return networkFailure.test(output)
    ? text.install.noConnection({ task })
    : text.install.failed({ task, reason: firstError(output) });
}

/**
 * The first line in which a tool says what went wrong; later lines only point to its log.
 * @param {string} output
 */
function firstError(output) {
  const lines = output.trim().split(/\r?\n/);
  const line = lines.find((one) => /error/i.test(one) && !/^npm error( code .*)?$/.test(one));
  return (line ?? lines.at(-1))?.trim().replace(/\.$/, "") || text.install.noReason;
}
