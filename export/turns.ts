import { Semaphore } from "async-mutex";

/**
 * The machine, divided into as many parts as kernels may run: a cell takes one part, and a cell that measures time
 * takes all.
 */
export class Machine {
  readonly #parts: Semaphore;

  constructor(readonly kernels: number) {
    this.#parts = new Semaphore(kernels);
  }

  /** Whoever asked first is served first, so that a cell that needs all parts gets them. */
  async take(parts: number): Promise<() => void> {
    const [, release] = await this.#parts.acquire(parts);
    return release;
  }
}

/** The turns of one lesson: from its kernel's start to its first cell, then one for each cell. */
export class Turns {
  #release = () => {};
  #isOver = false;

  constructor(private readonly machine: Machine) {}

  /**
   * Ends the turn before and waits for the next.
   *
   * @param alone - whether nothing else may run meanwhile
   */
  async next(alone = false): Promise<void> {
    this.#end();
    const release = await this.machine.take(alone ? this.machine.kernels : 1);
    if (this.#isOver) release();
    else this.#release = release;
  }

  /** Ends a turn, and leaves the machine to others until the next. */
  pause(): void {
    this.#end();
  }

  /** Takes no more turns, even those already asked for. */
  over(): void {
    this.#isOver = true;
    this.#end();
  }

  #end(): void {
    const release = this.#release;
    this.#release = () => {};
    release();
  }
}
