// The texts that TypeScript makes of one file.
import type ts from "typescript";

export type Emitted = {
  readonly javascript: string;
  readonly sourceMap: string;
  /** Missing if the file has a type that cannot be written outside it. */
  readonly declaration: string | undefined;
};

/** @param source - how the source map names the file */
export function emitFile(
  program: ts.Program,
  file: ts.SourceFile,
  source: string,
  transformers?: ts.CustomTransformers,
): Emitted {
  const texts = new Map<string, string>();
  program.emit(
    file,
    (name, text) => texts.set(/(?:\.map|\.d\.[mc]?ts|\.[^.]+)$/.exec(name)?.[0] ?? name, text),
    undefined,
    undefined,
    transformers,
  );
  const find = (ending: RegExp) => [...texts].find(([name]) => ending.test(name))?.[1];
  const map: unknown = JSON.parse(find(/map$/) ?? "{}");
  const javascript = find(/^\.[mc]?jsx?$|^\.json$/) ?? "";
  return {
    javascript: asBody(javascript),
    sourceMap: JSON.stringify({ ...Object(map), sources: [source], sourceRoot: "" }),
    declaration: find(/^\.d\./),
  };
}

/** A function body cannot begin with #! or name a source map: those are removed, and the lines keep their numbers. */
export function asBody(javascript: string): string {
  return javascript.replace(/^#!.*/, "").replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "");
}
