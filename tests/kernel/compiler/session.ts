// Runs cells as the executor does, without Jupyter and without threads.
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import typescript from "typescript";
import { createCompiler } from "../../../kernel/compiler/compiler.js";
import type { Compiled, CompiledModule, Compiler, Refused } from "../../../kernel/threads.js";
import { inRoot } from "../../../lib/node/paths.mjs";

export type Ran = {
  readonly value?: unknown;
  /** What was refused, as Jupyter's evalue. */
  readonly refused?: string;
  readonly thrown?: string;
  readonly compiled?: Compiled;
  readonly refusal?: Refused;
};

export class Session {
  readonly compiler: Compiler;
  readonly exports: Record<string, unknown> = {};
  readonly #root: string;
  readonly #texts = new Map<string, string>();
  readonly #loaded = new Map<string, { exports: unknown }>();
  #count = 0;

  constructor(root = inRoot()) {
    this.#root = root.replaceAll("\\", "/");
    this.compiler = createCompiler({ root, typescript });
  }

  /** The values of cells, one after another. */
  async values(...cells: string[]): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const cell of cells) {
      const { value, refused, thrown } = await this.run(cell);
      values.push(refused ?? thrown ?? value);
    }
    return values;
  }

  /** What a cell is refused with; "compiled" if it is not refused. It does not run. */
  refused(cell: string): string {
    const result = this.compiler.compile(cell, 3);
    return result.kind === "refused" ? result.message : "compiled";
  }

  async run(source: string): Promise<Ran> {
    this.#count += 1;
    const compiled = this.compiler.compile(source, this.#count);
    if (compiled.kind === "refused") return { refused: compiled.message, refusal: compiled };
    this.#take(compiled.modules);
    const { isAsync, javascript, lastExpression } = compiled;
    const code = `(${isAsync ? "async " : ""}function (exports, require) { ${javascript}\n})`;
    try {
      const made: unknown = vm.runInThisContext(code)(this.#proxy(), this.#require(this.#root));
      if (isAsync) await made;
    } catch (error) {
      return { thrown: String(error), compiled };
    }
    this.compiler.commit(this.#count);
    if (lastExpression === undefined) return { compiled };
    const value = this.exports[lastExpression];
    delete this.exports[lastExpression];
    return { value, compiled };
  }

  #take(modules: readonly CompiledModule[]): void {
    for (const { path: place, javascript } of modules) {
      this.#texts.set(place, javascript);
      this.#loaded.delete(place);
    }
  }

  #proxy(): object {
    const { exports } = this;
    return new Proxy(exports, {
      defineProperty: (_target, name, { get, value }) => {
        if (name !== "__esModule") exports[String(name)] = get ? get() : value;
        return true;
      },
    });
  }

  #require(folder: string): (id: string) => unknown {
    const native = createRequire(`${folder}/src.js`);
    return (id) => {
      const joined = path.posix.join(folder, id);
      const place = path.posix.extname(joined) === "" ? `${joined}.js` : joined;
      const loaded = this.#loaded.get(place);
      if (loaded !== undefined) return loaded.exports;
      const text = this.#texts.get(place);
      if (text === undefined) return native(id);
      const module = { exports: {} };
      this.#loaded.set(place, module);
      const code = `(function (exports, require, module) { ${text}\n})`;
      const run = vm.runInThisContext(code, { filename: place });
      run(module.exports, this.#require(path.posix.dirname(place)), module);
      return module.exports;
    };
  }
}
