// Errors that cross between two threads: described where they were thrown, rebuilt where they arrive.

/** Why a value could not be sent: it is no data, it is a promise, or it is far too large. */
export class NoData extends Error {
  constructor(
    readonly kind: "noData" | "promise" | "tooLarge",
    message = "",
  ) {
    super(message);
  }
}

export type Thrown = {
  readonly kind: "error" | "value" | NoData["kind"];
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** The number under which the side that threw it keeps the original. */
  readonly number: number;
};

const longestMessage = 2000;

/** Whatever was thrown, even a value whose getters throw themselves. */
export function describeThrown(thrown: unknown, number: number): Thrown {
  try {
    if (thrown instanceof NoData) {
      return { kind: thrown.kind, name: "", message: thrown.message, stack: "", number };
    }
    if (thrown instanceof Error) {
      const [name, message, stack] = [thrown.name, thrown.message, thrown.stack].map(short);
      return { kind: "error", name, message, stack, number } as Thrown;
    }
    const message = typeof thrown === "string" ? JSON.stringify(thrown) : String(thrown);
    return { kind: "value", name: "", message: short(message), stack: "", number };
  } catch {
    return { kind: "value", name: "", message: typeof thrown, stack: "", number };
  }
}

const short = (value: unknown) => String(value ?? "").slice(0, longestMessage);

const classes = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
const descriptions = new WeakMap<object, Thrown>();

/** An error of this side, of the same class where JavaScript has it, so that `toThrow(RangeError)` holds. */
export function rebuild(thrown: Thrown): Error {
  const Class = Object.entries(classes).find(([name]) => name === thrown.name)?.[1] ?? Error;
  const error = new Class(thrown.message);
  if (thrown.kind === "error" && error.name !== thrown.name) error.name = thrown.name;
  descriptions.set(error, thrown);
  return error;
}

/** What the other side said of an error, if that is where it comes from. */
export function descriptionOf(error: unknown): Thrown | undefined {
  return typeof error === "object" && error !== null ? descriptions.get(error) : undefined;
}
