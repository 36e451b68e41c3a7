import { styleText } from "node:util";
import type { Paint } from "./terminalReport.js";

/** Colours on a terminal that has them, and where NO_COLOR does not forbid it; plain text in a file or a pipe. */
export const paint: Paint = (color, text) =>
  process.stdout.isTTY && process.stdout.hasColors() ? styleText(color, text) : text;

/** The bundler would complain that it was left in the middle of its work. */
export async function stopBundler(): Promise<void> {
  const { stop } = await import("esbuild");
  await stop();
}
