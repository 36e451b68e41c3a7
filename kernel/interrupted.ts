// The error of a cell that was stopped, whether it was being compiled or run.
import { styleText } from "node:util";
import type { Failure } from "./threads.js";
import { text } from "./words/threads.js";

const name = "Interrupted";
const message = text.interrupted;

export const interrupted: Failure = {
  name,
  message,
  traceback: [`${styleText("red", name, { validateStream: false })}: ${message}`],
};
