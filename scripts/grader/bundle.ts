import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import {
  type BuildContext,
  type BuildOptions,
  type BuildResult,
  build,
  context,
  type Message,
} from "esbuild";
import { places, root } from "./catalogue.js";
import { asIfBeside, providedBySandbox } from "./checkImports.js";
import { codeFrame } from "./frame.js";
import { guideOf } from "./hints.js";
import { onlyWhatAnExerciseMayUse } from "./imports.js";
import { librariesOf, libraryNames } from "./libraries.js";
import type { AnswerSource } from "./sandbox/answer.js";
import type { CatalogueSource } from "./sandbox/diagnosis.js";
import { isStub } from "./stubs.js";
import { problems } from "./text.js";

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: root,
  format: "cjs",
  target: "node20",
  legalComments: "none",
  logLevel: "silent",
  // The compiler options of the course, whatever lies in the folder of an answer.
  tsconfigRaw: {},
  define: { "process.env.NODE_ENV": '"production"' },
} as const satisfies BuildOptions;

/**
 * Bundles checks and answers. An answer is bundled again for each grade, and what esbuild has read of it
 * before makes that quick; checks and catalogues are bundled once, and again after their file was saved.
 */
export class Bundler {
  private readonly contexts = new Map<string, Promise<BuildContext>>();
  private readonly texts = new Map<string, Promise<string>>();

  /** The checks of an exercise as one text: those of the course, or those in another file. */
  checks(id: string, file = places.checks(id)): Promise<string> {
    const own = places.checks(id);
    const plugins = [providedBySandbox, ...(file === own ? [] : [asIfBeside(own)])];
    return this.once(file, { platform: "node", plugins });
  }

  /** The catalogue of an exercise's typical mistakes as one text, if there is one. */
  async catalogue(id: string): Promise<CatalogueSource | undefined> {
    const file = places.mistakes(id);
    if (!existsSync(file)) return undefined;
    // The solution's name says which function of the answer is compared.
    const external = [...libraryNames];
    const code = await this.once(file, { platform: "node", keepNames: true, external });
    return { code, libraries: librariesOf(code) };
  }

  /** The answer in a folder as one text, or a sentence that says why there is none. */
  async answer(folder: string, id: string): Promise<AnswerSource> {
    const named = path.join(folder, `${id}.ts`);
    if (!existsSync(named)) return { status: "error", message: missing(named, id) };
    const real = realpathSync(folder);
    const file = path.join(real, `${id}.ts`);
    try {
      const result = await this.rebuild(file, {
        platform: "browser",
        sourcemap: "external",
        external: [...libraryNames],
        outdir: path.dirname(file),
        plugins: [onlyWhatAnExerciseMayUse(real, (await guideOf(id)).forbiddenImports ?? [])],
      });
      const [code, map] = [textOf(result, ".js"), textOf(result, ".map")];
      const source = { file: path.basename(file), code, map, libraries: librariesOf(code) };
      return { ...source, isStub: isStub(folder, id) };
    } catch (error) {
      const [first] = (error as Partial<BuildResult>).errors ?? [];
      if (first === undefined) throw error;
      return { status: "error", message: describe(first) };
    }
  }

  async dispose(): Promise<void> {
    const all = [...this.contexts.values()];
    this.contexts.clear();
    await Promise.all(all.map(async (made) => (await made).dispose()));
  }

  private once(file: string, options: BuildOptions): Promise<string> {
    const key = `${file} ${statSync(file).mtimeMs}`;
    const text =
      this.texts.get(key) ??
      build({ ...common, ...options, entryPoints: [file] }).then((result) => textOf(result, ".js"));
    this.texts.set(key, text);
    return text;
  }

  private async rebuild(file: string, options: BuildOptions): Promise<BuildResult> {
    const made = this.contexts.get(file) ?? context({ ...common, ...options, entryPoints: [file] });
    this.contexts.set(file, made);
    return (await made).rebuild();
  }
}

function missing(file: string, id: string): string {
  const shown = path.relative(root, file);
  if (file === places.exercise(id)) return problems.noExercise(shown, id);
  return problems.noFile(shown.startsWith("..") ? file : shown);
}

function textOf(result: BuildResult, ending: string): string {
  const output = result.outputFiles?.find((file) => file.path.endsWith(ending));
  if (output === undefined) throw new Error(`esbuild made no ${ending} file`);
  return output.text;
}

/** A message of the bundler, with its place and the line of code that it is about. */
function describe({ text, location, detail }: Message): string {
  if (location === null || detail === "whole") return text;
  const place = `${path.basename(location.file)}:${location.line}:${location.column + 1}`;
  if (location.lineText.startsWith("<<<<<<<")) return problems.conflict(place);
  if (text === "Unexpected end of file") return problems.unclosed(place);
  return problems.syntax(place, text, codeFrame(location));
}
