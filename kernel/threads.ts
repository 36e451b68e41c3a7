// What the three threads of the kernel ask each other. `main` runs the cells and does nothing else, because a
// cell that blocks would block it. `server` speaks with Jupyter and conducts; `compiler` knows TypeScript.

/** What the compiler makes of a cell. */
export type Compiled = {
  readonly kind: "compiled";
  /** The body of `function (exports, require) { … }`: CommonJS. */
  readonly javascript: string;
  /** Source map (JSON) from the lines of that body to the lines of the cell. */
  readonly sourceMap: string;
  /** Whether it awaits at its top level, so that the function has to be async. */
  readonly isAsync: boolean;
  /** The name under which `exports` has the value of the last expression. */
  readonly lastExpression?: string;
  /** Modules of the project that it needs and that this kernel has not been given, or that have changed since. */
  readonly modules: readonly CompiledModule[];
};

export type CompiledModule = {
  /** Absolute, with the extension .js: where `require` looks for it. */
  readonly path: string;
  readonly javascript: string;
  /** Source map (JSON) to the module's TypeScript. */
  readonly sourceMap: string;
};

/** Why a cell is not run. */
export type Refused = { readonly kind: "refused" } & Failure;

/** The same as in Jupyter's message `error`. */
export type Failure = {
  /** The kind of error, such as RangeError. */
  readonly name: string;
  readonly message: string;
  /** Lines for people, coloured as in a terminal. */
  readonly traceback: readonly string[];
};

/** Documentation of what the cursor is on. */
export type Inspected = { readonly text: string; readonly markdown: string };

export type Completion = {
  readonly matches: readonly {
    readonly name: string;
    readonly kind: string;
    readonly type?: string;
  }[];
  /** The part of the source that a match replaces, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
};

export type Completeness = {
  readonly status: "complete" | "incomplete" | "invalid" | "unknown";
  readonly indent?: string;
};

export type Compiler = {
  compile(source: string, cell: number): Compiled | Refused;
  /** The cell ran to its end: later cells know its names. */
  commit(cell: number): void;
  inspect(source: string, offset: number, detail: number): Inspected | undefined;
  complete(source: string, offset: number): Completion;
  isComplete(source: string): Completeness;
};

/** A cell that is to be run. */
export type Run = {
  readonly kind: "run";
  /** This execution's number among all of them, which may differ from the number shown for the cell. */
  readonly execution: number;
  /** The number that is shown for the cell. */
  readonly cell: number;
  readonly source: string;
  readonly compiled: Compiled;
};

/** From the server to the thread that runs the cells. */
export type ToMain =
  /** What will be run soon, if it compiles: its packages may be loaded meanwhile. */
  | { readonly kind: "ahead"; readonly source: string }
  | Run
  | { readonly kind: "interrupt"; readonly execution: number }
  | { readonly kind: "exit" };

/** What is shown in several forms, by their types: "text/plain", "text/html" … */
export type MimeBundle = Readonly<Record<string, unknown>>;

export type Outcome =
  | { readonly status: "ok"; readonly value?: MimeBundle }
  | { readonly status: "error"; readonly failure: Failure };

export type Output =
  | { readonly type: "stream"; readonly name: "stdout" | "stderr"; readonly text: string }
  | {
      readonly type: "display_data" | "update_display_data";
      readonly data: MimeBundle;
      readonly metadata: MimeBundle;
      readonly transient: MimeBundle;
    };

/** From there to the server: all on one port, so that nothing overtakes an output. */
export type FromMain =
  | { readonly kind: "output"; readonly execution: number; readonly output: Output }
  | { readonly kind: "outcome"; readonly execution: number; readonly outcome: Outcome }
  /** What went wrong in a cell after it had ended. */
  | { readonly kind: "late"; readonly execution: number; readonly failure: Failure };
