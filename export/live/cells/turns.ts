import type { CellPlace } from "./cell.js";

/** Lets what was asked of cells run one after another; a cell that waits for its turn may give it up. */
export class Turns {
  /** The cell whose turn it is. */
  current: CellPlace | undefined;
  private readonly waiting = new Map<CellPlace, () => void>();
  private last: Promise<void> = Promise.resolve();

  /** Calls `run` when all that was asked for before has ended. @returns undefined if the turn was given up */
  take<End>(cell: CellPlace, run: () => Promise<End>): Promise<End | undefined> {
    this.giveUp(cell);
    return new Promise((resolve, reject) => {
      const giveUp = () => resolve(undefined);
      this.waiting.set(cell, giveUp);
      this.last = this.last.then(async () => {
        if (this.waiting.get(cell) !== giveUp) return;
        this.waiting.delete(cell);
        this.current = cell;
        await run().then(resolve, reject);
        this.current = undefined;
      });
    });
  }

  has(cell: CellPlace): boolean {
    return this.current === cell || this.waiting.has(cell);
  }

  /** @returns whether it waited */
  giveUp(cell: CellPlace): boolean {
    this.waiting.get(cell)?.();
    return this.waiting.delete(cell);
  }
}
