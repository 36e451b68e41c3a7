// The answer to an exercise as a program of TypeScript's, with one text for the language's declarations.
import path from "node:path";
import type ts from "typescript";
import { type AnswerFiles, globals, root } from "./answerFiles.js";

export type TypeScript = typeof ts;

/** Where TypeScript sees the declarations; there are no such files. */
const places = { library: `${root}/lib.d.ts`, iterators: `${root}/lib.iterators.d.ts` } as const;

export type Declarations = { readonly library: string; readonly iterators?: string };

/** Checks answers, one after another: what of a program stands is used for the next. */
export class AnswerProgram {
  private readonly sources = new Map<string, { version: string; file: ts.SourceFile }>();
  private readonly options: ts.CompilerOptions;
  private program: ts.Program | undefined;

  constructor(
    private readonly typescript: TypeScript,
    private readonly declarations: Declarations,
    private readonly files: AnswerFiles,
  ) {
    this.options = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: typescript.ScriptTarget.ES2022,
      types: [],
      module: typescript.ModuleKind.ESNext,
      moduleResolution: typescript.ModuleResolutionKind.Bundler,
    };
  }

  check(entry: string): readonly ts.Diagnostic[] {
    const { iterators } = this.declarations;
    const rootNames = [globals, entry, ...(iterators === undefined ? [] : [places.iterators])];
    this.program = this.typescript.createProgram({
      rootNames,
      options: this.options,
      host: this.host(),
      ...(this.program && { oldProgram: this.program }),
    });
    const source = this.program.getSourceFile(entry);
    return [
      ...this.program.getSyntacticDiagnostics(source),
      ...this.program.getSemanticDiagnostics(source),
    ];
  }

  private host(): ts.CompilerHost {
    const { files } = this;
    return {
      getSourceFile: (file, options) => this.source(file, options),
      getDefaultLibFileName: () => places.library,
      getCurrentDirectory: () => root,
      getCanonicalFileName: (file) => file,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
      readFile: (file) => this.text(file),
      writeFile: () => {},
      fileExists: (file) => files.isFile(file),
      directoryExists: (folder) => files.isFolder(folder),
      realpath: (file) => file,
      // A helper of the student's may be new.
      hasInvalidatedResolutions: () => true,
    };
  }

  private text(file: string): string | undefined {
    if (file === places.library) return this.declarations.library;
    if (file === places.iterators) return this.declarations.iterators;
    return this.files.text(file);
  }

  private source(
    file: string,
    options: ts.ScriptTarget | ts.CreateSourceFileOptions,
  ): ts.SourceFile | undefined {
    const known = this.sources.get(file);
    const version = Object.values<string>(places).includes(file) ? "" : this.files.version(file);
    if (known?.version === version) return known.file;
    const text = this.text(file);
    if (text === undefined) return undefined;
    const { createSourceFile, JSDocParsingMode } = this.typescript;
    const given = typeof options === "object" ? options : { languageVersion: options };
    const made = createSourceFile(path.posix.normalize(file), text, {
      ...given,
      jsDocParsingMode: JSDocParsingMode.ParseNone,
    });
    this.sources.set(file, { version, file: made });
    return made;
  }
}
