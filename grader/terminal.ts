import { styleText } from "node:util";
import { Mistake } from "./catalogue.js";
import type { Paint } from "./readable.js";

/** Colours on a terminal that has them, and where NO_COLOR does not forbid it; plain text in a file or a pipe. */
export const paint: Paint = (color, text) =>
  process.stdout.isTTY && process.stdout.hasColors() ? styleText(color, text) : text;

/** Runs a command; a mistake of the reader's is one sentence and status 1, never a stack. */
export async function runCommand(main: () => Promise<boolean>): Promise<void> {
  // Whoever reads, such as head, may have read enough.
  process.stdout.on("error", async (error) => {
    if (Reflect.get(error, "code") !== "EPIPE") throw error;
    const { stop } = await import("esbuild");
    stop(); // The bundler would complain that it was left in the middle of its work.
    process.exit(1);
  });
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Mistake || isWrongOption(error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function isWrongOption(error: unknown): error is Error {
  return error instanceof Error && String(Reflect.get(error, "code")).startsWith("ERR_PARSE_ARGS");
}
