// The frame around every command: options, errors in a sentence, and the exit status.
import { parseArgs } from "node:util";
import { inRoot } from "./paths.mjs";
import { UserError } from "./userError.mjs";

/** @typedef {import("node:util").ParseArgsConfig} Config - what a command takes */

/** @template {Config} Taken @typedef {ReturnType<typeof parseArgs<Taken>>} Arguments - what it is given */

const text = {
  /** @param {string} file */
  readOnly: (file) =>
    `The course has to write into its own folder, but may not write ${file}. Copy the folder to a place of your own, or change who may write there, and run the same command again.`,
  /** @param {string} file */
  full: (file) =>
    `The disk is full, so ${file} could not be written. Make room (the course needs about 1.5 GB) and run the same command again.`,
  /** @param {string} reason */
  options: (reason) => `${reason}. The option --help lists what the command takes.`,
};

/**
 * Runs a command whose options stand on the command line, and sets the exit status.
 *
 * @template {Config} Taken
 * @param {Taken} config - the options that it takes
 * @param {(args: Arguments<Taken>) => Promise<boolean | number>} main - whether all went well, or the exit status
 * @param {() => unknown} [onBrokenPipe] - what to end first where nobody reads standard output any more
 * @returns {Promise<void>}
 */
export function runCommand(config, main, onBrokenPipe) {
  process.stdout.on("error", async (error) => {
    if (codeOf(error) !== "EPIPE") throw error;
    await onBrokenPipe?.();
    process.exit(1); // Whoever reads, such as head, has read enough.
  });
  return reporting(async () => {
    const result = await main(parsed(config));
    return typeof result === "number" ? result : result ? 0 : 1;
  });
}

/**
 * Does something that may fail. What the user can put right becomes one sentence on standard error and status 1;
 * a fault of the course keeps its stack.
 *
 * @param {() => Promise<number | void>} main - gives the exit status, unless it sets that itself
 * @returns {Promise<void>}
 */
export async function reporting(main) {
  try {
    const status = await main();
    if (status !== undefined) process.exitCode = status;
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

/** @template {Config} Taken @param {Taken} config */
function parsed(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof Error) || !codeOf(error).startsWith("ERR_PARSE_ARGS")) throw error;
    throw new UserError(text.options(error.message.split(". ")[0] ?? ""));
  }
}

/**
 * The sentence for what the user can put right.
 *
 * @param {unknown} error @returns {string}
 * @throws {unknown} the error, if it is a fault of the course
 */
export function explain(error) {
  if (error instanceof UserError) return error.message;
  const code = codeOf(error);
  const file = String(Reflect.get(Object(error), "path") ?? inRoot());
  if (["EACCES", "EPERM", "EROFS"].includes(code)) return text.readOnly(file);
  if (code === "ENOSPC") return text.full(file);
  throw error;
}

/** @param {unknown} error */
function codeOf(error) {
  return String(Reflect.get(Object(error), "code"));
}
