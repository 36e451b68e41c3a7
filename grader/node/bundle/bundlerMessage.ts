import path from "node:path";
import type { Message } from "esbuild";
import { codeFrame } from "../../core/code/codeFrame.js";
import { columnOf, placeOf } from "../../core/code/place.js";
import { problems } from "../../words/text.js";
import { readSource } from "../sources/source.mjs";
import { lookAlikeIn } from "./copied.js";

/** `detail` tells a sentence of ours from a message of esbuild. */
export const ours = "ours";

type Folders = {
  /** What the bundler's paths begin at. */
  readonly base: string;
  /** Where the answer's files lie, as a real path. */
  readonly own: string;
};

/**
 * The most telling of the bundler's messages about an answer, with its place and the line of code that it is about.
 * A character that only looks like code explains whatever else is said.
 */
export function describe(messages: readonly Message[], folders: Folders): string {
  const [first] = messages;
  const copied = messages.slice(0, 10).map((message) => copiedIn(message, folders));
  return (
    copied.find((message) => message !== undefined) ?? (first ? described(first, folders) : "")
  );
}

function described({ text, location, detail }: Message, { base }: Folders): string {
  if (location === null) return text;
  const place = placeOf(location);
  const at = problems.at(
    path.basename(path.resolve(base, location.file)),
    place.line,
    columnOf(place),
  );
  if (detail === ours) return problems.syntax(at, text, codeFrame(place));
  if (location.lineText.startsWith("<<<<<<<")) return problems.conflict(at);
  if (text === "Unexpected end of file") return problems.unclosed(at);
  if (text.startsWith("Top-level await")) return problems.topLevelAwait(at);
  return problems.syntax(at, text, codeFrame(place));
}

function copiedIn({ text, location, detail }: Message, { base, own }: Folders): string | undefined {
  if (location === null || detail === ours) return undefined;
  const file = path.resolve(base, location.file);
  const source = readSource(file, own);
  if ("problem" in source) return undefined;
  return lookAlikeIn(source.text, path.basename(file), placeOf(location), text);
}
