// What a cell may hand to show, interact, ask and check. Anything else is refused in one sentence that says
// what to write, before something deep inside fails with a message about a part that the reader never saw.
import { describe } from "../describe.js";
import { refuse } from "../require.js";

const expected = {
  figure: "a figure, such as parabolaDescent({ theta0: 1, learningRate: 0.1, steps: 10 })",
  interactive: "a figure that moves, such as learningRateExplorer",
  prediction: "one of the lesson's predictions, such as predictions.secondPoint",
  id: 'the path of an exercise in quotation marks, such as "03-softmax/softmax"',
} as const;

const got = {
  moving: (name: string) => `a figure that moves (write interact(${name}))`,
  still: "a figure that stands still (write show(…))",
  uncalled: (name: string) =>
    `a function (call it: ${name === "" ? "the figure" : name}({ … }) makes the figure)`,
  several: "an array (check one exercise at a time)",
} as const;

type Parts = Readonly<Record<string, unknown>>;

/** @throws {RangeError} unless it is what a file of lib/figures makes */
export function requireFigure(caller: string, figure: unknown): void {
  if (isFigure(figure)) return;
  const words = isInteractive(figure)
    ? got.moving(figure.name)
    : typeof figure === "function"
      ? got.uncalled(figure.name)
      : describe(figure);
  refuse(caller, "figure", expected.figure, words);
}

/** @throws {RangeError} unless it is an explorer */
export function requireInteractive(caller: string, figure: unknown): void {
  if (isInteractive(figure)) return;
  refuse(caller, "figure", expected.interactive, isFigure(figure) ? got.still : describe(figure));
}

/** @throws {RangeError} unless it is a question with options, or with a number to estimate */
export function requirePrediction(caller: string, prediction: unknown): void {
  const parts = partsOf(prediction);
  const isComplete = Array.isArray(parts.options) || typeof parts.answer === "number";
  if (typeof parts.question === "string" && isComplete) return;
  refuse(caller, "prediction", expected.prediction, describe(prediction));
}

/** @throws {RangeError} unless it is a text with a letter in it; whether there is such an exercise, the grader knows */
export function requireId(caller: string, id: unknown): void {
  if (typeof id === "string" && id.trim() !== "") return;
  refuse(caller, "id", expected.id, Array.isArray(id) ? got.several : describe(id));
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
