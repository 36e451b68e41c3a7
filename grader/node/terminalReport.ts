// Results as text for a terminal: a table of exercises, and one exercise check by check.
import path from "node:path";
import { padded, widthOf } from "../../lib/words/locale.js";
import type { Graded } from "../core/checks/gradedRun.js";
import { visible } from "../core/visible.js";
import { messageAfter } from "../protocol/brief.js";
import type { ExerciseResult, ExerciseStatus, Report } from "../protocol/results.js";
import { resultWords } from "../protocol/words/words.js";
import { terminalWords } from "../words/terminal.js";
import { toldPrinted, toldResult } from "../words/toldResult.js";
import type { Color, Paint } from "./paint.js";

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
const widest = () => Math.max(...Object.values(resultWords.status).map(widthOf));

/** One line of the table of exercises; `width` is the length of the longest id. */
export function tableLine(result: ExerciseResult, width: number, paint: Paint): string {
  const { id, status } = result;
  const points = resultWords.points(result).padStart(8);
  return `${id.padEnd(width)}  ${statusText(status, paint)}  ${points}`;
}

/** An exercise with each of its checks, what it printed in the first one that did not pass, and where to go on. */
export function details(graded: Graded, paint: Paint): string {
  const result = toldResult(graded.result);
  const { id, status } = result;
  const head = [paint("bold", id), paint(colors[status], resultWords.status[status])];
  const lines = [[...head, resultWords.points(result)].join("  ")];
  let diagnosed: string | undefined;
  for (const [i, check] of result.checks.entries()) {
    const { name, message, diagnosis } = check;
    const points = resultWords.points(check).padStart(8);
    lines.push(`  ${statusText(check.status, paint)}  ${points}  ${name}`);
    const why = messageAfter(message, result.checks[i - 1]);
    if (why !== undefined) lines.push(indent(visible(why), 4));
    if (diagnosis !== undefined && diagnosis.mistake !== diagnosed) {
      lines.push(indent(paint("bold", terminalWords.diagnosis(diagnosis)), 4));
      lines.push(indent(diagnosis.explanation, 4));
    }
    diagnosed = diagnosis?.mistake ?? diagnosed;
  }
  lines.push(...remarks(result));
  const printed = toldPrinted(graded.printed);
  if (printed !== "") {
    lines.push(`  ${terminalWords.printed}`, indent(lastLines(visible(printed)), 4));
  }
  if (status === "passed") lines.push(`  ${resultWords.praise}`);
  const more = status === "passed" ? terminalWords.solution : terminalWords.help;
  lines.push(`  ${more({ id })}`);
  return lines.join("\n");
}

/** What TypeScript objects to, with the line of code for the first. */
function remarks({ id, typeErrors = [] }: ExerciseResult<string>): string[] {
  if (typeErrors.length === 0) return [];
  const told = typeErrors.map(({ line, column, message, frame }, i) => {
    const place = `${path.posix.basename(id)}.ts:${line}:${column}`;
    return indent(visible(`${place}: ${message}${i === 0 ? `\n${frame}` : ""}`), 4);
  });
  return [`  ${terminalWords.typeErrors}`, ...told];
}

export function total({ points, maxPoints, exercises }: Report): string {
  const passed = exercises.filter(({ status }) => status === "passed").length;
  return resultWords.coursePoints({ points, maxPoints, passed, count: exercises.length });
}

/** Keeps the last lines, which were printed nearest to what went wrong. */
function lastLines(printed: string): string {
  const lines = printed.trimEnd().split("\n");
  const shown = lines.slice(-mostLines).map((line) => line.slice(0, longestLine));
  const count = lines.length - shown.length;
  if (count > 0) shown.unshift(terminalWords.printedBefore({ count }));
  return shown.join("\n");
}

function statusText(status: ExerciseStatus, paint: Paint): string {
  return paint(colors[status], padded(resultWords.status[status], widest()));
}

function indent(text: string, by: number): string {
  return text.replace(/^/gm, " ".repeat(by));
}
