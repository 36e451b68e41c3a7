// The wrapper around every command: options, errors in a sentence, and the exit status.
import { parseArgs } from "node:util";
import { inRoot } from "./paths.mjs";
import { UserError } from "./userError.mjs";
import { text } from "./words/words.mjs";

/** @typedef {import("node:util").ParseArgsConfig} Config - what a command takes */

/** @template {Config} Taken @typedef {ReturnType<typeof parseArgs<Taken>>} Arguments - what it is given */

/**
 * Runs a command with the options from the command line, and sets the exit status.
 *
 * @template {Config} Taken
 * @param {Taken} config - the options that it takes
 * @param {(args: Arguments<Taken>) => Promise<boolean | number>} main - whether all went well, or the exit status
 * @param {() => unknown} [onBrokenPipe] - called first when nobody reads standard output any more
 * @returns {Promise<void>}
 */
export function runCommand(config, main, onBrokenPipe) {
  process.stdout.on("error", async (error) => {
    if (codeOf(error) !== "EPIPE") throw error;
    await onBrokenPipe?.();
    process.exit(1); // The reader, such as head, has read enough.
  });
  return reporting(async () => {
    const result = await main(parsed(config));
    return typeof result === "number" ? result : result ? 0 : 1;
  });
}

/**
 * Does something that may fail. An error that the user can fix becomes one sentence on standard error and status 1;
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

/**
 * The arguments on the command line. Node's own errors are in English only, so the arguments are checked first.
 *
 * @template {Config} Taken @param {Taken} config
 * @throws {UserError} naming what the command does not take
 */
export function parsed(config) {
  const { tokens = [] } = parseArgs(
    /** @type {Config} */ ({ ...config, strict: false, tokens: true }),
  );
  /** @type {Set<string>} */
  const given = new Set();
  for (const token of tokens) {
    const fault = faultOf(token, config, given);
    if (fault !== undefined) throw new UserError(fault);
  }
  return parseArgs(config);
}

/**
 * @param {NonNullable<ReturnType<typeof parseArgs<Config>>["tokens"]>[number]} token
 * @param {Config} config
 * @param {Set<string>} given - the options before it, which it joins
 */
function faultOf(token, { allowPositionals = false, options = {} }, given) {
  if (token.kind === "positional" && !allowPositionals) {
    return text.command.noArguments({ argument: token.value });
  }
  if (token.kind !== "option") return undefined;
  const { name, rawName: option, value, inlineValue } = token;
  const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
  if (type === undefined) return text.command.unknownOption({ option });
  if (given.has(name) && options[name]?.multiple !== true) return text.command.repeated({ option });
  given.add(name);
  if (type === "boolean")
    return value === undefined ? undefined : text.command.takesNoValue({ option });
  // If the value looks like an option, it is one, and the value has been forgotten.
  const isForgotten = !value || (inlineValue !== true && /^-./.test(value));
  return isForgotten ? text.command.needsValue({ option }) : undefined;
}

/**
 * The sentence for an error that the user can fix.
 *
 * @param {unknown} error @returns {string}
 * @throws {unknown} the error, if it is a fault of the course
 */
export function explain(error) {
  if (error instanceof UserError) return error.message;
  const code = codeOf(error);
  const file = String(Reflect.get(Object(error), "path") ?? inRoot());
  if (["EACCES", "EPERM", "EROFS"].includes(code)) return text.command.readOnly({ file });
  if (code === "ENOSPC") return text.command.diskFull({ file });
  throw error;
}

/** @param {unknown} error */
function codeOf(error) {
  return String(Reflect.get(Object(error), "code"));
}
