// The messages that checks and answer exchange.
import type { Encoded } from "../values/encode.js";

/** What the side that was called reports about a call besides its result. */
export type Remarks = {
  /** The arguments that are not what they were, by index, as they are now (undefined if no longer data). */
  readonly changed?: readonly (readonly [index: number, now: Encoded])[];
  /** The result is an argument, or has an array or object in it that came with one. */
  readonly alias?: boolean;
  /** The same array or object appears in several places in the result. */
  readonly shared?: boolean;
};

export type WireMessage =
  | { readonly type: "call"; readonly function: number; readonly args: Encoded }
  | ({ readonly type: "return"; readonly value: Encoded } & Remarks)
  | ({ readonly type: "throw"; readonly thrown: unknown } & Remarks)
  /** An error that the other side threw comes back to it, unhandled on its way. */
  | { readonly type: "rethrow"; readonly number: number };

/** One end of a wire. `receive` blocks until a message is there. */
export type Wire = { send(message: WireMessage): void; receive(): WireMessage };

/** Called after each call that came back, with its arguments and the other side's remarks. */
export type OnReturn = (
  args: readonly unknown[],
  remarks: { changed: readonly (readonly [number, unknown])[]; alias: boolean; shared: boolean },
) => void;
