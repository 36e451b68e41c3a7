// Synchronous calls between two threads, both ways: while one side waits for a result it serves the
// other's calls, so a function that a check passes to an answer keeps working as the closure it is.
import { type AnyFunction, copyBack, type Packed, pack, unpack } from "./pack.js";
import { describeThrown, descriptionOf, NoData, rebuild, type Thrown } from "./thrown.js";

export type Message =
  | { readonly type: "call"; readonly function: number; readonly args: Packed }
  | { readonly type: "return"; readonly value: Packed; readonly args: Packed }
  | { readonly type: "throw"; readonly thrown: Thrown; readonly args?: Packed }
  /** An error that the other side threw comes back to it, unhandled on its way. */
  | { readonly type: "rethrow"; readonly number: number };

/** One end of a wire. `receive` blocks until a message is there. */
export type Wire = { send(message: Message): void; receive(): Message };

export class Peer {
  private readonly functions: AnyFunction[] = [];
  private readonly numbers = new Map<AnyFunction, number>();
  private readonly errors: unknown[] = [];

  constructor(private readonly wire: Wire) {}

  /** Gives a function its number; the first has number 0. */
  readonly keep = (f: AnyFunction): number => {
    const known = this.numbers.get(f);
    if (known !== undefined) return known;
    const number = this.functions.length;
    this.numbers.set(f, number);
    this.functions[number] = f;
    return number;
  };

  /** Calls a function of the other side. What it changes in the arguments is changed here too. */
  call(id: number, args: readonly unknown[]): unknown {
    this.wire.send({ type: "call", function: id, args: pack(args, this.keep) });
    for (;;) {
      const message = this.wire.receive();
      if (message.type === "call") this.serve(message);
      else if (message.type === "rethrow") throw this.errors[message.number];
      else {
        copyBack(args, message.args?.data);
        if (message.type === "throw") throw rebuild(message.thrown);
        return unpack(message.value, this.revive);
      }
    }
  }

  /** Serves the other side's calls for as long as there is one. */
  serveForever(): never {
    for (;;) {
      const message = this.wire.receive();
      if (message.type === "call") this.serve(message);
    }
  }

  private serve({ function: id, args: packed }: Message & { type: "call" }): void {
    const args = unpack(packed, this.revive) as unknown[];
    try {
      const value = this.functions[id]?.(...args);
      if (isThenable(value)) throw new NoData("promise");
      const reply = { value: pack(value, this.keep), args: pack(args, this.keep) };
      this.sendData({ type: "return", ...reply });
    } catch (error) {
      const foreign = descriptionOf(error);
      if (foreign !== undefined) this.wire.send({ type: "rethrow", number: foreign.number });
      else this.sendThrown(error, args);
    }
  }

  private sendThrown(error: unknown, args: unknown[]): void {
    const number = this.errors.length;
    this.errors[number] = error;
    const thrown = describeThrown(error, number);
    try {
      this.wire.send({ type: "throw", thrown, args: pack(args, this.keep) });
    } catch {
      this.wire.send({ type: "throw", thrown });
    }
  }

  /** What structured cloning refuses, such as a symbol, is no data. */
  private sendData(message: Message): void {
    try {
      this.wire.send(message);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new NoData("noData", message.replace(" could not be cloned.", ""));
    }
  }

  private readonly revive = (id: number, name: string | number): AnyFunction => {
    const f = (...args: readonly unknown[]) => this.call(id, args);
    return Object.defineProperties(f, {
      name: { value: String(name) },
      toString: { value: () => `function ${name}` },
    });
  };
}

function isThenable(value: unknown): boolean {
  return typeof value === "object" && value !== null && "then" in value;
}
