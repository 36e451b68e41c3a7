import type { Message } from "../protocol/message.js";
import { message } from "../words/message.js";

/** What an answer in a page may import. */
export type Shelves = {
  /** The mathematics in lib/, without endings. */
  readonly mathematics: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
  /** The exercises beside it, by the names of their files without endings. */
  readonly beside: ReadonlySet<string>;
};

export type Refused = { readonly specifier: string; readonly why: Message };

/** Packages that an answer may import in a notebook; a page need not have them all. */
const elsewhere = new Set(["mathjs", "d3-array"]);

/**
 * Why an import is refused, or undefined if it is not.
 *
 * @param specifier - undefined if the name is computed
 */
export function refusedImport(
  specifier: string | undefined,
  { mathematics, packages, beside }: Shelves,
): Refused | undefined {
  if (specifier === undefined) return { specifier: "", why: message("imports.computed") };
  const [, lib, own] =
    /^(?:\.\.\/\.\.\/lib\/([\w-]+)|\.\/([\w-]+))(?:\.[jt]s)?$/.exec(specifier) ?? [];
  if (own !== undefined) {
    return beside.has(own)
      ? undefined
      : { specifier, why: message("imports.noHelper", { specifier }) };
  }
  if (packages.has(specifier) || (lib !== undefined && mathematics.has(lib))) return undefined;
  if (elsewhere.has(specifier)) {
    return { specifier, why: message("imports.notInPage", { specifier }) };
  }
  const closed = /(^|\/)(solutions|tests)\//.test(specifier);
  return {
    specifier,
    why: message(closed ? "imports.ofSolution" : "imports.refused", { specifier }),
  };
}
