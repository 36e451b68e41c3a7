import { type Making, PageMaker } from "./makePages.js";
import { type Machine, Turns } from "./turns.js";

export type Made = {
  /** The lessons without a page, each with the sentences that say why. */
  readonly failures: ReadonlyMap<string, string>;
  /** The lessons that the index links to; none if there is no index. */
  readonly listed: readonly string[] | undefined;
};

/** The pages of lessons, each made as soon as its lesson has run, in turn with the cells of those that still do. */
export class Pages {
  readonly #failures = new Map<string, string>();
  readonly #turns: Turns;
  readonly #maker: PageMaker;
  #last = Promise.resolve();

  constructor(making: Making, machine: Machine) {
    this.#maker = new PageMaker(making);
    this.#turns = new Turns(machine);
  }

  /** Has a lesson's page made after those that wait already. */
  add(lesson: string): void {
    this.#last = this.#last.then(async () => {
      await this.#turns.next();
      try {
        const failure = await this.#maker.make(lesson);
        if (failure !== undefined) this.#failures.set(lesson, failure);
      } finally {
        this.#turns.pause();
      }
    });
    // `finish` reports the error.
    this.#last.catch(() => {});
  }

  /** Waits for all pages and makes the index. */
  async finish(): Promise<Made> {
    await this.#last;
    const index = await this.#maker.index();
    if ("failure" in index) this.#failures.set("index", index.failure);
    return { failures: this.#failures, listed: "listed" in index ? index.listed : undefined };
  }

  /** Waits until none of its work is running any more, even after a failure. */
  async ended(): Promise<void> {
    this.#turns.over();
    await this.#last.catch(() => {});
    await this.#maker.end();
  }
}
