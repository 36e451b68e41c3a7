// An answer as a page reads it: TypeScript to JavaScript, and whatever is wrong with it before it runs. sucrase strips
// the types and leaves lines as they are; acorn finds what sucrase lets through.
import { type Node, type Program, parse } from "acorn";
import { transform } from "sucrase";
import { type Place, placeAt } from "../core/code/place.js";
import type { Message } from "../protocol/message.js";
import { compilerComplaint } from "../source/compilerComplaint.js";
import { fenced, lookAlikeIn } from "../source/copied.js";
import { decode } from "../source/sourceText.mjs";
import { syntaxError, syntaxPlace } from "../source/syntaxError.js";
import { message } from "../words/message.js";
import { refusedImport, type Shelves } from "./imports.js";
import { asFunction } from "./workerScript.js";

export type Transpiled =
  | { readonly code: string; readonly imports: readonly string[] }
  | { readonly problem: Message };

/**
 * @param file - the answer's name, for messages
 * @param shelves - what it may import
 */
export function transpile(file: string, text: string, shelves: Shelves): Transpiled {
  const source = decode(new TextEncoder().encode(text));
  if ("problem" in source) return { problem: message(`source.${source.problem}`, { file }) };
  const copied = fenced(text, file);
  if (copied !== undefined) return { problem: copied };
  try {
    const code = stripped(text);
    const calls = importsIn(parsed(code));
    const inOneLine = code.replace("\n", "");
    // As it will stand in the worker: nothing in it may end the function around it.
    parsed(`(${asFunction(inOneLine)})`);
    const refused = calls.map((name) => refusedImport(name, shelves)).find(Boolean);
    if (refused === undefined) {
      return { code: inOneLine, imports: calls.filter((name) => name !== undefined) };
    }
    const { specifier, why } = refused;
    return { problem: syntaxError(file, placeOfImport(text, specifier), why) };
  } catch (error) {
    if (error instanceof RangeError) return { problem: message("source.tooIntricate", { file }) };
    return { problem: problemOf(file, text, error) };
  }
}

/** Without types, in CommonJS. What sucrase puts before it stands in a line of its own, so that columns stay. */
function stripped(text: string): string {
  try {
    const { code } = transform(`\n${text}`, {
      transforms: ["typescript", "imports"],
      disableESTransforms: true,
      production: true,
    });
    // A comment that names another file would hide the place of an error.
    return code.replace(/([#@]\s*source(?:Mapping)?URL)=/g, "$1:");
  } catch (error) {
    return sucraseError(error);
  }
}

/** Throws an error of sucrase's as one of acorn's: sucrase counts columns from 1, acorn from 0. */
export function sucraseError(error: unknown): never {
  const { loc } = Object(error);
  if (loc !== undefined) loc.column -= 1;
  throw error;
}

function parsed(code: string): Program {
  return parse(code, {
    ecmaVersion: "latest",
    sourceType: "script",
    allowHashBang: false,
    locations: true,
  });
}

/** The names that are required, and undefined for each that is computed. */
function importsIn(program: Program): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const visit = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node)) return;
    const { callee, arguments: args = [] } = node as Call;
    if (node.type === "CallExpression" && callee?.name === "require") {
      const [name] = args;
      found.push(typeof name?.value === "string" ? name.value : undefined);
    }
    if (node.type === "ImportExpression") found.push(undefined);
    Object.values(node).forEach(visit);
  };
  visit(program);
  return found;
}

type Call = { callee?: { name?: string }; arguments?: readonly { value?: unknown }[] };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

function placeOfImport(text: string, specifier = ""): Place {
  const at = specifier === "" ? text.search(/\b(?:import|require)\s*\(/) : text.indexOf(specifier);
  return placeAt(text, Math.max(0, at - 1), specifier.length + 2);
}

/** What sucrase or acorn objects to. */
export function complaintIn(said: string): Message {
  return compilerComplaint(withoutPlace(said));
}

/** The words of sucrase or acorn alone. */
function withoutPlace(said: string): string {
  return said.replace(/^Error transforming [^:]*: /, "").replace(/ \(\d+:\d+\)$/, "");
}

/** What sucrase or acorn objects to, at its place. */
function problemOf(file: string, text: string, error: unknown): Message {
  const { loc, message: said } = error as {
    loc?: { line: number; column: number };
    message: string;
  };
  const complaint = withoutPlace(said);
  const why = compilerComplaint(complaint);
  if (loc === undefined) return message("syntax.complaintSomewhere", { file, complaint: why });
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  // The line of what stands before the code.
  const line = Math.max(1, loc.line - 1);
  const lineText = lines[line - 1] ?? "";
  const column = Math.min(loc.column, lineText.length);
  const place: Place = { line, column, length: 1, lineText };
  const at = syntaxPlace(file, place);
  if (/^(<{7}|={7}|>{7})/.test(lineText)) return message("syntax.conflict", { place: at });
  if (/\bawait\b/.test(lineText.slice(Math.max(0, column - 6), column + 6))) {
    return message("syntax.topLevelAwait", { place: at });
  }
  if ([lineText.slice(column), ...lines.slice(line)].join("").trim() === "") {
    return message("syntax.unclosed", { place: at, bracket: "{", closing: "}" });
  }
  return lookAlikeIn(text, file, place, complaint) ?? syntaxError(file, place, why);
}
