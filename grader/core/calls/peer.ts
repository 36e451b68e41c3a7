// Synchronous calls between checks and answer, both ways: while one side waits for a result it serves the
// other's calls, so a function that a check passes to an answer keeps working as the closure it is.
import { decode } from "../values/decode.js";
import { type AnyFunction, type Encoded, encode } from "../values/encode.js";
import { type Intrinsics, ownIntrinsics } from "../values/intrinsics.js";
import {
  describeThrown,
  descriptionOf,
  type FramesOf,
  NoData,
  rebuild,
  thrownFrom,
} from "./thrown.js";
import type { OnReturn, Remarks, Wire, WireMessage } from "./wire.js";

export type PeerOptions = {
  /**
   * The other side is the checks: its arguments may have functions in them. The answer is not trusted: what
   * comes from it is data, or a function by itself.
   */
  readonly trusting: boolean;
  /** Whose arrays, objects and errors this side wants to have. */
  readonly intrinsics?: Intrinsics;
  /** Makes a function of this side's; for another realm it has to be one of that realm. */
  readonly makeFunction?: (call: (args: readonly unknown[]) => unknown) => AnyFunction;
  readonly onReturn?: OnReturn;
  /** The frames of a stack that lie in the answer, where they don't have its name. */
  readonly framesOf?: FramesOf | undefined;
};

export class Peer {
  private readonly functions: AnyFunction[] = [];
  private readonly numbers = new Map<AnyFunction, number>();
  private readonly errors: unknown[] = [];
  private readonly options: Required<Omit<PeerOptions, "framesOf">> & Pick<PeerOptions, "framesOf">;

  constructor(
    private readonly wire: Wire,
    options: PeerOptions,
  ) {
    this.options = {
      intrinsics: ownIntrinsics,
      makeFunction: (call) => {
        const f: AnyFunction = (...args) => call(args);
        return Object.defineProperty(f, "toString", { value: () => `function ${f.name}` });
      },
      onReturn: () => {},
      ...options,
    };
  }

  /** Gives a function its number; the first has number 0. */
  readonly keep = (f: AnyFunction): number => {
    const known = this.numbers.get(f);
    if (known !== undefined) return known;
    const number = this.functions.length;
    this.numbers.set(f, number);
    this.functions[number] = f;
    return number;
  };

  /** Calls a function of the other side, with copies of the arguments. */
  call(id: number, args: readonly unknown[]): unknown {
    this.wire.send({ type: "call", function: id, args: this.encoded(args) });
    for (;;) {
      const message = this.wire.receive();
      if (message.type === "call") this.serve(message);
      else if (message.type === "rethrow") throw numbered(this.errors, message.number);
      else {
        this.tell(args, message);
        if (message.type === "return") return this.decode(message.value);
        throw rebuild(thrownFrom(message.thrown), this.options.intrinsics);
      }
    }
  }

  /** Waits for the other side's next call and serves it. */
  serveNext(): void {
    const message = this.wire.receive();
    if (message.type === "call") this.serve(message);
  }

  private serve({ function: id, args: sent }: WireMessage & { type: "call" }): void {
    let remarks: () => Remarks = () => ({});
    try {
      const args = this.arguments(sent);
      const given = new Set<object>();
      const before = this.texts(args, (container) => given.add(container));
      remarks = () => ({ changed: this.changes(args, before) });
      const value = Reflect.apply(numbered(this.functions, id), undefined, args);
      if (isThenable(value)) throw new NoData("promise");
      const seen = new Set<object>();
      const about = { alias: false, shared: false };
      const see = (container: object) => {
        about.shared ||= seen.has(container);
        about.alias ||= given.has(container);
        seen.add(container);
      };
      const encoded = encode(value, { keep: this.keep, see });
      this.wire.send({ type: "return", value: encoded, ...remarks(), ...about });
    } catch (error) {
      const foreign = descriptionOf(error);
      if (foreign !== undefined) this.wire.send({ type: "rethrow", number: foreign.number });
      else this.sendThrown(error, remarks());
    }
  }

  private arguments(sent: Encoded): unknown[] {
    // Each argument by itself: a function may stand in the place of one.
    if (!Array.isArray(sent)) throw new NoData("noData", "forged");
    return sent.map((arg) => this.decode(arg));
  }

  private encoded(value: unknown): Encoded {
    return encode(value, { keep: this.keep });
  }

  private decode(encoded: Encoded): unknown {
    const { trusting, intrinsics } = this.options;
    return decode(encoded, { revive: this.revive, nested: trusting, intrinsics });
  }

  /** The checks keep their arguments; the side that is called reports what it did to its copies. */
  private changes(args: readonly unknown[], before: readonly string[]): [number, Encoded][] {
    const now = this.texts(args);
    return args.flatMap((_arg, i) =>
      now[i] === before[i] ? [] : [[i, JSON.parse(now[i] ?? "")] satisfies [number, Encoded]],
    );
  }

  /** What is asked of an answer only. */
  private texts(args: readonly unknown[], see = (_container: object) => {}): string[] {
    if (!this.options.trusting) return [];
    return args.map((arg) => {
      try {
        return JSON.stringify(encode(arg, { keep: this.keep, see, frozen: false }));
      } catch {
        return '{"$undefined":true}';
      }
    });
  }

  private tell(args: readonly unknown[], { changed, alias, shared }: Remarks): void {
    const list: readonly unknown[] = Array.isArray(changed) ? changed : [];
    const values = list.flatMap((entry) => {
      const [index, now] = Array.isArray(entry) ? entry : [];
      const isIndex = Number.isSafeInteger(index) && index >= 0 && index < args.length;
      return isIndex ? [[index as number, this.decoded(now)] as const] : [];
    });
    const { onReturn } = this.options;
    onReturn(args, { changed: values, alias: alias === true, shared: shared === true });
  }

  /** The current state of an argument, which the answer may have turned into anything. */
  private decoded(now: Encoded): unknown {
    try {
      return this.decode(now);
    } catch {
      return undefined;
    }
  }

  private sendThrown(error: unknown, remarks: Remarks): void {
    const number = this.errors.length;
    this.errors[number] = error;
    const { intrinsics, framesOf } = this.options;
    const thrown = describeThrown(error, number, intrinsics, framesOf);
    this.wire.send({ type: "throw", thrown, ...remarks });
  }

  private readonly revive = (id: number, name: string): AnyFunction => {
    const f = this.options.makeFunction((args) => this.call(id, args));
    Object.defineProperty(f, "name", { value: name });
    return f;
  };
}

/** @throws {NoData} if the other side has made a number up */
function numbered<Value>(values: readonly Value[], number: unknown): Value {
  if (!Number.isSafeInteger(number) || !Object.hasOwn(values, number as number)) {
    throw new NoData("noData", "forged");
  }
  return values[number as number] as Value;
}

function isThenable(value: unknown): boolean {
  return typeof value === "object" && value !== null && "then" in value;
}
