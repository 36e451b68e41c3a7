// Knows where compiled code came from: the cells and modules of the project, by the names that V8 has for them.
import { SourceMap, type SourceMapPayload } from "node:module";
import path from "node:path";
import type { CompiledModule } from "../threads.js";

/** A place in a source, counted from 1. */
export type Place = { readonly name: string; readonly line: number; readonly column: number };

type Origin = {
  /** "cell [3]", or a path in the project such as lib/softmax.ts. */
  readonly name: string;
  readonly map: SourceMap;
  /** Lines beyond these belong to the wrapper around the code. */
  readonly lines: number;
};

/** Each is made only when a stack first goes through it, because most code throws nothing. */
const origins = new Map<string, () => Origin>();
const cells = new Map<number, string>();
const root = process.cwd();

/** @returns the name under which V8 is to know the cell's code */
export function addCell(
  execution: number,
  cell: number,
  source: string,
  compiled: { readonly javascript: string; readonly sourceMap: string },
): string {
  const file = `cell:${execution}`;
  cells.set(cell, source);
  origins.set(
    file,
    once(() => ({ ...parsed(compiled), name: cellName(cell) })),
  );
  return file;
}

export function addModule({ path: file, javascript, sourceMap }: CompiledModule): void {
  origins.set(
    path.normalize(file),
    once(() => {
      const origin = parsed({ javascript, sourceMap });
      const [source = file] = origin.map.payload.sources;
      const name = path.relative(root, path.resolve(root, source)).replaceAll(path.sep, "/");
      return { ...origin, name };
    }),
  );
}

export function cellName(cell: number): string {
  return `cell [${cell}]`;
}

/** The text of the cell that has a number now. */
export function cellSource(cell: number): string | undefined {
  return cells.get(cell);
}

/** The place in the source of a place in compiled code: "outside" if no source is known for it. */
export function sourceOf(file: string, line: number, column: number): Place | "outside" {
  const origin = origins.get(path.isAbsolute(file) ? path.normalize(file) : file)?.();
  if (origin === undefined || line > origin.lines) return "outside";
  const entry = origin.map.findEntry(line - 1, column - 1);
  if (!("originalLine" in entry)) return "outside";
  return { name: origin.name, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

function parsed({ javascript, sourceMap }: { javascript: string; sourceMap: string }) {
  const map = new SourceMap(JSON.parse(sourceMap) as SourceMapPayload);
  return { map, lines: javascript.split("\n").length };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
