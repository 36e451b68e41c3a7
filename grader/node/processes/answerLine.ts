// The line of the process that makes verdicts. It is a module of its own so that the process of the first answer
// starts before the checks' runner and expect are loaded.
import { ProcessLine } from "./processLine.js";

declare const RELAY_PROGRAM: string;

export const line = new ProcessLine(
  RELAY_PROGRAM,
  process.argv[2] === "always" ? "always" : "once",
);
