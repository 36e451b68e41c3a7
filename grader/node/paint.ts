import { styleText } from "node:util";

export type Color = "green" | "yellow" | "red" | "gray" | "bold";
/** Colours a text, or leaves it as it is where there is no terminal. */
export type Paint = (color: Color, text: string) => string;

/** Colours text on a terminal that supports it, unless NO_COLOR forbids it; text in a file or a pipe stays plain. */
export const paint: Paint = (color, text) =>
  process.stdout.isTTY && process.stdout.hasColors() ? styleText(color, text) : text;
