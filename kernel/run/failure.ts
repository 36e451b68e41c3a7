// What a cell threw, as Jupyter shows it: the error, the line of the cell, and how it came there.
import { inspect, styleText } from "node:util";
import type { Failure } from "../threads.js";
import { text } from "../words/threads.js";
import { cellSource } from "./sources.js";

/** Lines of the cell that are shown before and after the one that failed. */
const around = 2;

/** @param error - whatever was thrown */
export function failureOf(error: unknown): Failure {
  try {
    return error instanceof Error ? ofError(error) : ofValue(error);
  } catch {
    return ofValue(text.unreadable); // Reading an error can fail: its message may throw.
  }
}

/** The same of a cell that had ended before. */
export function lateFailureOf(cell: number, error: unknown): Failure {
  const { name, message, traceback } = failureOf(error);
  const late = { name, message: text.late({ cell, message }) };
  return { ...late, traceback: [heading(late), ...traceback.slice(1)] };
}

function ofValue(value: unknown): Failure {
  const failure = {
    name: text.thrown,
    message: typeof value === "string" ? value : inspect(value),
  };
  return { ...failure, traceback: [heading(failure)] };
}

function ofError(error: Error): Failure {
  const failure = { name: String(error.name), message: String(error.message) };
  const stack = String(error.stack);
  const frames = stack.split("\n").filter((line) => /^ {4}at /.test(line));
  const traceback = [
    heading(failure),
    ...codeFrame(stack),
    ...frames.map((frame) => paint("gray", frame)),
    ...others(error).map((other) => text.cause({ error: inspect(other) })),
  ];
  return { ...failure, traceback };
}

/** Every front end that shows a notebook understands colours, whatever this process writes to. */
function paint(color: "red" | "gray", text: string): string {
  return styleText(color, text, { validateStream: false });
}

function heading({ name, message }: { name: string; message: string }): string {
  return `${paint("red", name)}: ${message}`;
}

/** The lines around the innermost place in a cell. */
function codeFrame(stack: string): string[] {
  const [, cell, line, column] = /\bcell \[(\d+)\]:(\d+):(\d+)/.exec(stack) ?? [];
  const source = cellSource(Number(cell));
  if (source === undefined) return [];
  const at = Number(line);
  const lines = source.split(/\r\n|[\n\r]/);
  const first = Math.max(1, at - around);
  const width = String(at + around).length;
  return lines.slice(first - 1, at + around).flatMap((code, index) => {
    const number = first + index;
    const shown = `${number === at ? ">" : " "} ${String(number).padStart(width)} | ${code}`;
    const caret = `${" ".repeat(width + 2)} | ${code.slice(0, Number(column) - 1).replaceAll(/[^\t]/g, " ")}${paint("red", "^")}`;
    return number === at ? [shown, caret] : [paint("gray", shown)];
  });
}

/** The errors that an error was made of. */
function others(error: Error): unknown[] {
  const errors = error instanceof AggregateError ? error.errors : [];
  return error.cause === undefined ? errors : [...errors, error.cause];
}
