// How cells and the project's modules are checked and compiled. tsconfig.json is for the project's own tools:
// a cell runs as CommonJS, in the Node that is installed.
import type ts from "typescript";

export type TypeScript = typeof ts;

/** Paths of one kernel; all have slashes, as TypeScript's have. */
export type Places = {
  readonly root: string;
  /** The cell that is being compiled. */
  readonly cell: string;
  /** Everything that the language and the running Node declare, in one file. */
  readonly library: string;
  /** A library that is a module, and therefore a file of its own. */
  readonly iterators: string;
  /** The cache that one kernel leaves to the next. */
  readonly cache: string;
};

export function placesIn(root: string): Places {
  const slashed = root.replaceAll("\\", "/");
  return {
    root: slashed,
    cell: `${slashed}/__cell__.ts`,
    library: `${slashed}/.cache/kernel/libraries/lib.d.ts`,
    iterators: `${slashed}/.cache/kernel/libraries/iterators.d.ts`,
    cache: `${slashed}/.cache/kernel`,
  };
}

export function optionsFor(ts: TypeScript): ts.CompilerOptions {
  return {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    // There has to be one, but it is never used: resolution.ts resolves as this Node's require does.
    moduleResolution: ts.ModuleResolutionKind.Node10,
    esModuleInterop: true,
    resolveJsonModule: true,
    allowJs: true,
    checkJs: true,
    jsx: ts.JsxEmit.React,
    preserveConstEnums: true,
    declaration: true,
    sourceMap: true,
    skipLibCheck: true,
    newLine: ts.NewLineKind.LineFeed,
    types: [],
  };
}

/** How a specifier is looked up in packages. */
export function packageOptionsFor(ts: TypeScript): ts.CompilerOptions {
  return {
    ...optionsFor(ts),
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
}
