// What the compiler's thread gives the others.

/** A module of the project, as the executor runs it. */
export type CompiledModule = {
  /** The absolute path, with slashes, where the executor looks for it: with .js for .ts. */
  readonly path: string;
  readonly javascript: string;
  /** JSON, from the lines of the JavaScript to those of the module. */
  readonly sourceMap: string;
};

export type Compiled = {
  readonly kind: "compiled";
  /** The body of `function (exports, require) { … }`: CommonJS. */
  readonly javascript: string;
  /** JSON, from that body's lines to the lines of the cell. */
  readonly sourceMap: string;
  /** Whether it awaits at its top level, so that the function has to be async. */
  readonly isAsync: boolean;
  /** The name under which exports has the value of the last expression. */
  readonly lastExpression?: string;
  /** Modules of the project that it needs, directly or not, and that have not been given or have changed since. */
  readonly modules: readonly CompiledModule[];
};

export type Refused = {
  readonly kind: "refused";
  /** What Jupyter calls ename. */
  readonly name: string;
  /** One line, what Jupyter calls evalue: "2:9 - Type 'string' is not assignable to type 'number'." */
  readonly message: string;
  /** Lines for people, with ANSI colours and code frames: everything that is wrong. */
  readonly traceback: readonly string[];
};

export type Inspection = { readonly text: string; readonly markdown: string };

export type Completion = { readonly name: string; readonly kind: string; readonly type?: string };

export type Completions = {
  readonly matches: readonly Completion[];
  readonly start: number;
  readonly end: number;
};

export type Completeness = {
  readonly status: "complete" | "incomplete" | "invalid" | "unknown";
  readonly indent?: string;
};

/** Offsets are UTF-16 units. */
export interface Compiler {
  compile(source: string, cell: number): Compiled | Refused;
  /** The cell that was compiled last has run: its names are there for later cells. */
  commit(cell: number): void;
  inspect(source: string, offset: number, detail: 0 | 1): Inspection | undefined;
  complete(source: string, offset: number): Completions;
  isComplete(source: string): Completeness;
}
