import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import {
  type BuildContext,
  type BuildOptions,
  type BuildResult,
  context,
  type Message,
  type Plugin,
} from "esbuild";
import { places, root } from "./catalogue.js";
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

/** What the checks import is put in place by the sandbox. */
const providedBySandbox: Plugin = {
  name: "provided by the sandbox",
  setup({ onResolve }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", external: true }));
    onResolve({ filter: /\/answer\.js$/ }, () => ({ path: "answer", external: true }));
  },
};

/** Checks that lie elsewhere import as the course's own do, as far as it is not beside them. */
function asIfBeside(file: string): Plugin {
  return {
    name: "as if beside the checks of the course",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^/ }, ({ path: specifier, importer, kind }) => {
        const ofPackage = importer === "" || importer.includes("node_modules");
        if (kind === "entry-point" || ofPackage) return undefined;
        const own = path.resolve(path.dirname(importer), specifier.replace(/\.js$/, ".ts"));
        if (specifier.startsWith(".") && existsSync(own)) return { path: own };
        return resolve(specifier, { kind: "import-statement", resolveDir: path.dirname(file) });
      });
    },
  };
}

/** Bundles checks and answers. It keeps what it has read, so that bundling again after an edit is quick. */
export class Bundler {
  private readonly contexts = new Map<string, Promise<BuildContext>>();

  /** The checks of an exercise as one text: those of the course, or those in another file. */
  async checks(id: string, file = places.checks(id)): Promise<string> {
    const own = places.checks(id);
    const plugins = [providedBySandbox, ...(file === own ? [] : [asIfBeside(own)])];
    return textOf(await this.build(file, { platform: "node", plugins }), ".js");
  }

  /** The catalogue of an exercise's typical mistakes as one text, if there is one. */
  async catalogue(id: string): Promise<CatalogueSource | undefined> {
    const file = places.mistakes(id);
    if (!existsSync(file)) return undefined;
    // The solution's name says which function of the answer is compared.
    const external = [...libraryNames];
    const options = { platform: "node", keepNames: true, external } satisfies BuildOptions;
    const code = textOf(await this.build(file, options), ".js");
    return { code, libraries: librariesOf(code) };
  }

  /** The answer in a folder as one text, or a sentence that says why there is none. */
  async answer(folder: string, id: string): Promise<AnswerSource> {
    const named = path.join(folder, `${id}.ts`);
    if (!existsSync(named)) return { status: "error", message: missing(named, id) };
    const real = realpathSync(folder);
    const file = path.join(real, `${id}.ts`);
    try {
      const result = await this.build(file, {
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

  private async build(file: string, options: BuildOptions): Promise<BuildResult> {
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
