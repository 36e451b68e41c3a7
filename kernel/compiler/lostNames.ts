// The names of cells that did not run to their ends. Later cells do not have them, and an error that mentions one says
// why.
import type { DeclaredName } from "./names.js";

export class LostNames {
  readonly #cells = new Map<string, number>();

  /** A cell that declares these is about to run; it may not come to its end. */
  lose(declared: readonly DeclaredName[], cell: number): void {
    for (const { name } of declared) this.#cells.set(name, cell);
  }

  /** The cell came to its end. */
  keep(declared: readonly DeclaredName[]): void {
    for (const { name } of declared) this.#cells.delete(name);
  }

  /** The cell that declared a name in vain. */
  cellOf(name: string): number | undefined {
    return this.#cells.get(name);
  }
}
