// What a cell may hand to show, interact, ask, check and table. Anything else is refused in one sentence that says
// what to write instead, before something deep inside fails with a message about a part that the reader never saw.
import { describe } from "../describe.js";
import { refuse } from "../require.js";
import { isTable } from "./views/tableData.js";
import { cellWords } from "./words/cells.js";

const { expected, got } = cellWords;

/** How each kind of argument is written. */
const examples = {
  figure: "parabolaDescent({ theta0: 1, learningRate: 0.1, steps: 10 })",
  interactive: "learningRateExplorer",
  prediction: "predictions.secondPoint",
  id: '"03-softmax/softmax"',
  rows: "[{ t: 0, loss: 4 }, { t: 1, loss: 2.56 }]",
} as const;

type Parts = Readonly<Record<string, unknown>>;

/** @throws {RangeError} unless it is a figure */
export function requireFigure(caller: string, figure: unknown): void {
  if (isFigure(figure)) return;
  const words = isInteractive(figure)
    ? got.moving({ call: `interact(${figure.name})` })
    : typeof figure === "function"
      ? got.uncalled({ call: `${figure.name || "figure"}({ … })` })
      : describe(figure);
  refuse(caller, "figure", expected.figure({ example: examples.figure }), words);
}

/** @throws {RangeError} unless it is an explorer */
export function requireInteractive(caller: string, figure: unknown): void {
  if (isInteractive(figure)) return;
  const words = isFigure(figure) ? got.still({ call: "show(…)" }) : describe(figure);
  refuse(caller, "figure", expected.interactive({ example: examples.interactive }), words);
}

/** @throws {RangeError} unless it is a question with options, or with a number to estimate */
export function requirePrediction(caller: string, prediction: unknown): void {
  const parts = partsOf(prediction);
  const isComplete = Array.isArray(parts.options) || typeof parts.answer === "number";
  if (typeof parts.question === "string" && isComplete) return;
  const wanted = expected.prediction({ example: examples.prediction });
  refuse(caller, "prediction", wanted, describe(prediction));
}

/** @throws {RangeError} unless it is rows of values, or a single row */
export function requireRows(caller: string, rows: unknown): void {
  if (isTable(rows)) return;
  refuse(caller, "rows", expected.rows({ example: examples.rows }), describe(rows));
}

/**
 * @throws {RangeError} unless it is a text with a letter in it; only the grader knows whether there is such an exercise
 */
export function requireId(caller: string, id: unknown): void {
  if (typeof id === "string" && id.trim() !== "") return;
  const words = Array.isArray(id) ? got.several : describe(id);
  refuse(caller, "id", expected.id({ example: examples.id }), words);
}

function isFigure(value: unknown): boolean {
  const { title, description, panels } = partsOf(value);
  return typeof title === "string" && typeof description === "string" && Array.isArray(panels);
}

function isInteractive(value: unknown): value is { readonly name: string } {
  const { name, draw, controls, say } = partsOf(value);
  return typeof name === "string" && [draw, controls, say].every((f) => typeof f === "function");
}

const partsOf = (value: unknown): Parts =>
  typeof value === "object" && value !== null ? (value as Parts) : {};
