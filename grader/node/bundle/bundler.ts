import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { type BuildOptions, type BuildResult, build, type Plugin } from "esbuild";
import { closedTo } from "../../../lib/exercises/guide.js";
import { inWorkspace } from "../../../lib/node/paths.mjs";
import { cachedText } from "../../../lib/node/programs/programs.cjs";
import { language } from "../../../lib/words/language.js";
import type { AnswerSource } from "../../core/checks/answerSource.js";
import type { CatalogueSource } from "../../core/checks/explain.js";
import type { Message } from "../../protocol/message.js";
import { fenced } from "../../source/copied.js";
import { message } from "../../words/message.js";
import { places, root } from "../exercises/exercises.js";
import { guideOf } from "../exercises/hints.js";
import { answerSyntax } from "../processes/programs.js";
import { isInside, readSource } from "../sources/source.mjs";
import { isStub } from "../sources/stubs.js";
import { onlyWhatAnExerciseMayUse } from "./answerImports.js";
import { describe } from "./bundlerMessage.js";
import { asIfBeside, providedByGrader } from "./checkImports.js";
import { hasLookedThroughFolders } from "./computedImports.js";
import { Contexts, TooIntricate, withEsbuild } from "./esbuildService.js";
import { librariesOf, libraryNames } from "./libraries.js";
import { uncompilable } from "./uncompilable.js";

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: root,
  format: "cjs",
  target: "node20",
  legalComments: "none",
  logLevel: "silent",
  // No tsconfig.json in an answer's folder may change how it is compiled.
  tsconfigRaw: {},
  define: { "process.env.NODE_ENV": '"production"' },
} as const satisfies BuildOptions;

/**
 * Bundles checks and answers. An answer is bundled again for each grade; what esbuild has read of it
 * before makes that quick. The course's checks and catalogues are cached, and bundled again after a file of
 * theirs has changed; a bundler that stays notices only changes of their own file.
 */
export class Bundler {
  private readonly contexts = new Contexts();
  private readonly texts = new Map<string, Promise<string>>();

  /** The checks of an exercise as one text: those of the course, or those in another file. */
  checks(id: string, file = places.checks(id)): Promise<string> {
    const own = places.checks(id);
    const options = { platform: "node" } as const;
    return this.once(file, () =>
      file === own
        ? courseText(file, options, [providedByGrader])
        : text(file, options, [providedByGrader, asIfBeside(own)]),
    );
  }

  /**
   * The catalogue of an exercise's typical mistakes as one text, if there is one. It is made from the solution, so
   * a course that is handed out without its solutions has none: then nothing is diagnosed.
   */
  async catalogue(id: string): Promise<CatalogueSource | undefined> {
    const file = places.mistakes(id);
    if (!existsSync(file) || !existsSync(places.solution(id))) return undefined;
    // The solution's export names the function of the answer that is compared.
    const external = [...libraryNames];
    const options: BuildOptions = { platform: "node", keepNames: true, external };
    const code = await this.once(file, () => courseText(file, options, []));
    return { id, code, libraries: librariesOf(code) };
  }

  /** The answer in a folder as one text, or why there is none. */
  async answer(folder: string, id: string): Promise<AnswerSource> {
    const named = path.join(folder, `${id}.ts`);
    if (!existsSync(folder)) return error(missing(named, id));
    const real = realpathSync(folder);
    const own = path.join(real, path.dirname(id));
    const file = path.join(real, `${id}.ts`);
    const source = readSource(file, own);
    const name = path.basename(file);
    if (isClosed(folder, real)) return error(message("source.outside", { file: name }));
    if ("problem" in source) {
      const { problem } = source;
      return error(
        problem === "missing" ? missing(named, id) : message(`source.${problem}`, { file: name }),
      );
    }
    const copied = fenced(source.text, name);
    if (copied !== undefined) return error(copied);
    const closed = closedTo(await guideOf(id));
    try {
      const result = await this.contexts.rebuild(file, {
        ...common,
        ...answerSyntax,
        platform: "browser",
        sourcemap: "external",
        external: [...libraryNames],
        outdir: path.dirname(file),
        // What lib/ objects to is said in the reader's language.
        define: { ...common.define, "globalThis.process.env.COURSE_LANG": `"${language()}"` },
        plugins: [onlyWhatAnExerciseMayUse({ folder: real, own, closed })],
      });
      const [code, map] = [textOf(result, ".js"), textOf(result, ".map")];
      if (hasLookedThroughFolders(code)) return error(message("imports.computed"));
      const bundled = { file: name, code, map, libraries: librariesOf(code) };
      const refused = uncompilable(bundled);
      return refused === undefined ? { ...bundled, isStub: isStub(folder, id) } : error(refused);
    } catch (thrown) {
      if (thrown instanceof TooIntricate)
        return error(message("source.tooIntricate", { file: name }));
      const { errors = [] } = thrown as Partial<BuildResult>;
      if (errors.length === 0) throw thrown;
      return error(describe(errors, { base: root, own }));
    }
  }

  dispose(): Promise<void> {
    return this.contexts.dispose();
  }

  private once(file: string, make: () => Promise<string>): Promise<string> {
    const key = `${file} ${statSync(file).mtimeMs}`;
    const text = this.texts.get(key) ?? withEsbuild(make);
    this.texts.set(key, text);
    return text;
  }
}

/** A file of the course as one text, which is cached. */
function courseText(file: string, options: BuildOptions, plugins: Plugin[]): Promise<string> {
  return cachedText(path.basename(file, ".ts"), [file, options], (reading) => {
    // These files determine how it is bundled.
    for (const name of ["bundler.ts", "checkImports.ts"]) {
      reading.file(path.join(import.meta.dirname, name));
    }
    return text(file, options, [...plugins, reading.plugin]);
  });
}

async function text(file: string, options: BuildOptions, plugins: Plugin[]): Promise<string> {
  return textOf(await build({ ...common, ...options, plugins, entryPoints: [file] }), ".js");
}

/** Whether a folder is closed: solutions and tests may be graded only by their own names, not through a link. */
function isClosed(folder: string, real: string): boolean {
  return ["solutions", "tests"].some((name) => {
    const closed = path.join(root, name);
    const isIn = (where: string, place: string) => place === where || isInside(where, place);
    return (
      existsSync(closed) && isIn(realpathSync(closed), real) && !isIn(closed, path.resolve(folder))
    );
  });
}

function error(why: Message): AnswerSource {
  return { status: "error", message: why };
}

function missing(file: string, id: string): Message {
  const shown = path.relative(inWorkspace(), file);
  if (file === places.exercise(id)) return message("source.noExercise", { file: shown, id });
  return message("source.missing", { file: shown.startsWith("..") ? file : shown });
}

function textOf(result: BuildResult, ending: string): string {
  const output = result.outputFiles?.find((file) => file.path.endsWith(ending));
  if (output === undefined) throw new Error(`esbuild made no ${ending} file`);
  return output.text;
}
