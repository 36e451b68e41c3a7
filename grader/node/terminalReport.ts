// Results as text for a terminal: a table of exercises, and one exercise check by check.
import path from "node:path";
import { visible } from "../core/visible.js";
import { messageAfter } from "../protocol/brief.js";
import type { ExerciseResult, ExerciseStatus, Report } from "../protocol/results.js";
import { command } from "../words/text.js";
import type { Graded } from "./grader.js";

type Color = "green" | "yellow" | "red" | "gray" | "bold";
/** Colours a text, or leaves it as it is where there is no terminal. */
export type Paint = (color: Color, text: string) => string;

const colors: Record<ExerciseStatus, Color> = {
  passed: "green",
  partial: "yellow",
  failed: "red",
  todo: "gray",
  error: "red",
  timeout: "red",
};

const mostLines = 20;
const longestLine = 200;
const widest = Math.max(...Object.values(command.status).map((text) => text.length));

/** One line of the table of exercises; `width` is the length of the longest id. */
export function tableLine(result: ExerciseResult, width: number, paint: Paint): string {
  const { id, status, points, maxPoints } = result;
  const fraction = command.points(points, maxPoints);
  return `${id.padEnd(width)}  ${statusText(status, paint)}  ${fraction.padStart(8)}`;
}

/** An exercise with each of its checks, what it printed in the first one that did not pass, and where to go on. */
export function details({ result, printed }: Graded, paint: Paint): string {
  const head = [
    paint("bold", result.id),
    paint(colors[result.status], command.status[result.status]),
    command.points(result.points, result.maxPoints),
  ];
  const lines = [head.join("  ")];
  let diagnosed: string | undefined;
  for (const [i, check] of result.checks.entries()) {
    const { name, status, points, maxPoints, message, diagnosis } = check;
    const fraction = command.points(points, maxPoints).padStart(8);
    lines.push(`  ${statusText(status, paint)}  ${fraction}  ${name}`);
    const why = messageAfter(message, result.checks[i - 1]);
    if (why !== undefined) lines.push(indent(visible(why), 4));
    if (diagnosis !== undefined && diagnosis.mistake !== diagnosed) {
      lines.push(indent(paint("bold", command.diagnosis(diagnosis.mistake)), 4));
      lines.push(indent(diagnosis.explanation, 4));
    }
    diagnosed = diagnosis?.mistake ?? diagnosed;
  }
  lines.push(...remarks(result));
  if (printed !== "") lines.push(`  ${command.printed}`, indent(lastLines(visible(printed)), 4));
  if (result.status === "passed") lines.push(`  ${command.praise}`);
  const more = result.status === "passed" ? command.solution : command.help;
  lines.push(`  ${more(result.id)}`);
  return lines.join("\n");
}

/** What TypeScript objects to, with the line of code for the first. */
function remarks({ id, typeErrors = [] }: ExerciseResult): string[] {
  if (typeErrors.length === 0) return [];
  const told = typeErrors.map(({ line, column, message, frame }, i) => {
    const place = `${path.posix.basename(id)}.ts:${line}:${column}`;
    return indent(visible(`${place}: ${message}${i === 0 ? `\n${frame}` : ""}`), 4);
  });
  return [`  ${command.typeErrors}`, ...told];
}

export function total({ points, maxPoints, exercises }: Report): string {
  const passed = exercises.filter(({ status }) => status === "passed").length;
  return command.total(points, maxPoints, passed, exercises.length);
}

/** Keeps the end: the last thing that was printed is the nearest to what went wrong. */
function lastLines(printed: string): string {
  const lines = printed.trimEnd().split("\n");
  const shown = lines.slice(-mostLines).map((line) => line.slice(0, longestLine));
  if (lines.length > shown.length)
    shown.unshift(command.printedBefore(lines.length - shown.length));
  return shown.join("\n");
}

function statusText(status: ExerciseStatus, paint: Paint): string {
  return paint(colors[status], command.status[status].padEnd(widest));
}

function indent(text: string, by: number): string {
  return text.replace(/^/gm, " ".repeat(by));
}
