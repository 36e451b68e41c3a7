// The two ways in which a command that is written in TypeScript runs.
import { spawn } from "node:child_process";
import parent from "../../lib/node/parent.cjs";
import { inRoot } from "../../lib/node/paths.mjs";
import starting from "../../lib/node/programs/start.cjs";

/**
 * Runs a command from its bundle in this process, without waiting for another process or a TypeScript compiler. The
 * command sets the exit status itself.
 *
 * @param {string} name @param {string[]} args
 */
export async function runHere(name, args) {
  endWithNpm(() => process.kill(process.pid, "SIGTERM"));
  await starting.start(`scripts/commands/${name}.ts`, args);
}

/**
 * Runs a command in a process of its own, translated as it is loaded.
 *
 * @param {string} name @param {string[]} args
 * @returns {Promise<number>} the exit status
 */
export function runInProcess(name, args) {
  const file = inRoot("scripts", "commands", `${name}.ts`);
  // tsx keeps what it has translated in a folder for temporary files, which others may have made.
  const env = { ...process.env, TSX_DISABLE_CACHE: "1" };
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    stdio: "inherit",
    env,
  });
  process.on("SIGINT", () => {}); // The command gets the signal too, and ends in its own time.
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  endWithNpm(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
}

/**
 * Ends a command when npm is killed, which npm does not pass on. Without npm it goes on, as a shell that ends may
 * intend.
 *
 * @param {() => void} end
 */
function endWithNpm(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  parent.whenParentIsGone(end, parent.npmIsGone).unref();
}
