import { styleText } from "node:util";

export type Color = "green" | "yellow" | "red" | "gray" | "bold";
/** Colours a text, or leaves it as it is where there is no terminal. */
export type Paint = (color: Color, text: string) => string;

/** Colours on a terminal that has them, and where NO_COLOR does not forbid it; plain text in a file or a pipe. */
export const paint: Paint = (color, text) =>
  process.stdout.isTTY && process.stdout.hasColors() ? styleText(color, text) : text;
