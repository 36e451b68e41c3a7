import type { Closed } from "../../../lib/exercises/guide.js";
import type { Module } from "../../core/platform.js";
import { refusalOf } from "../../core/taught.js";
import { importLine } from "../../source/importLine.js";
import type { Lines } from "./frames.js";

/** What the program of a page has in it, by name; each is loaded when it is first asked for. */
export type Table<Value> = Readonly<Record<string, () => Value>>;

/** An answer and those beside it that it may import: what was made of each, and its source. */
export type AnswerFiles = Readonly<
  Record<string, Lines & { readonly run: Module; readonly source: string }>
>;

/** What an answer may import, apart from the files beside it. */
export type Shelf = {
  /** The mathematics in lib/, by the names of its files without an ending. */
  readonly mathematics: Table<object>;
  readonly packages: Table<object>;
};

/**
 * Gives an answer what it requires. Names have been checked before; see ../transpile.ts.
 *
 * @param closed - what the exercise teaches
 */
export function requireFor(files: AnswerFiles, { mathematics, packages }: Shelf, closed: Closed) {
  const loaded = new Map<string, { exports: object }>();

  function load(name: string): object {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const file = files[name];
    if (file === undefined) throw new Error(`there is no ${name}`);
    const module = { exports: {} };
    loaded.set(name, module);
    // Called on its own, so that `this` is nothing of the grader's.
    const { run } = file;
    run(requireIn(name, file.source), module, module.exports);
    return module.exports;
  }

  function requireIn(file: string, source: string) {
    return (specifier: unknown): object => {
      const [, lib, own] =
        /^(?:\.\.\/\.\.\/lib\/([\w-]+)|\.\/([\w-]+))(?:\.[jt]s)?$/.exec(String(specifier)) ?? [];
      if (own !== undefined) return load(`${own}.ts`);
      if (lib === undefined) return made(packages, String(specifier));
      const line = (name: string) => importLine(source, String(specifier), name);
      return withoutClosed(made(mathematics, lib), closed, (name) => ({ file, line: line(name) }));
    };
  }

  return { load };
}

function made(table: Table<object>, name: string): object {
  if (!Object.hasOwn(table, name)) throw new Error(`there is no ${name}`);
  return (table[name] as () => object)();
}

/** A module with the same exports, but those that are closed throw when they are looked at; see taught.ts. */
function withoutClosed(
  module: object,
  closed: Closed,
  placeOf: (name: string) => { readonly file: string; readonly line: number },
): object {
  const shown = {};
  for (const name of Object.keys(module)) {
    const get = () => {
      const why = Object.hasOwn(closed, name) ? closed[name] : undefined;
      if (why !== undefined) throw refusalOf({ name, why, ...placeOf(name) });
      return Reflect.get(module, name);
    };
    Object.defineProperty(shown, name, { get, enumerable: true });
  }
  return Object.freeze(shown);
}
