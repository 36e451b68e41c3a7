import path from "node:path";
import type { Message as BundlerMessage, PartialMessage } from "esbuild";
import { decodeMessage, encodeMessage, type Message } from "../../protocol/message.js";
import { compilerComplaint } from "../../source/compilerComplaint.js";
import { lookAlikeIn } from "../../source/copied.js";
import { syntaxError, syntaxPlace } from "../../source/syntaxError.js";
import { message } from "../../words/message.js";
import { readSource } from "../sources/source.mjs";
import { placeOf } from "./esbuildPlace.js";

type Folders = {
  /** The folder that the bundler's paths are relative to. */
  readonly base: string;
  /** Where the answer's files lie, as a real path. */
  readonly own: string;
};

/** The value of `detail` that distinguishes the grader's messages from esbuild's. */
const ours = "ours";

/** Wraps one of the grader's messages in one of the bundler's, which gives it a place. */
export function bundlerError(why: Message): PartialMessage {
  return { text: encodeMessage(why), detail: ours };
}

/**
 * The most telling of the bundler's messages about an answer, with its place and the line of code that it is about.
 * A character that only looks like code explains all the other errors.
 */
export function describe(messages: readonly BundlerMessage[], folders: Folders): Message {
  const [first] = messages;
  const copied = messages.slice(0, 10).map((each) => copiedIn(each, folders));
  return (
    copied.find((each) => each !== undefined) ??
    (first ? described(first, folders) : message("grader.said", { text: "" }))
  );
}

function described(found: BundlerMessage, { base }: Folders): Message {
  const { text, location } = found;
  if (location === null) return complaintOf(found);
  const file = path.basename(path.resolve(base, location.file));
  const code = placeOf(location);
  const place = syntaxPlace(file, code);
  if (!isOurs(found)) {
    if (location.lineText.startsWith("<<<<<<<")) return message("syntax.conflict", { place });
    if (text === "Unexpected end of file") {
      return message("syntax.unclosed", { place, bracket: "{", closing: "}" });
    }
    if (text.startsWith("Top-level await")) return message("syntax.topLevelAwait", { place });
  }
  return syntaxError(file, code, complaintOf(found));
}

const isOurs = ({ detail }: BundlerMessage) => detail === ours;

/**
 * The bundler's complaint. esbuild's text may quote the answer, so it is never taken for one of the grader's messages.
 */
function complaintOf(found: BundlerMessage): Message {
  // esbuild writes θ as \u{3b8}.
  const text = found.text.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  return isOurs(found) ? decodeMessage(text) : compilerComplaint(text);
}

function copiedIn(found: BundlerMessage, { base, own }: Folders): Message | undefined {
  const { text, location } = found;
  if (location === null || isOurs(found)) return undefined;
  const file = path.resolve(base, location.file);
  const source = readSource(file, own);
  if ("problem" in source) return undefined;
  return lookAlikeIn(source.text, path.basename(file), placeOf(location), text);
}
