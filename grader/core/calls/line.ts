/** Why no message will come any more. */
export type End = "timeout" | "memory" | "tooLarge" | "garbled" | "exit";

/** The line between checks and the place of an answer, which a platform provides. */
export type Line = {
  /** Asks for a place in which nothing has run yet; it can be asked for again and again. */
  open(): void;
  send(text: string): void;
  /** Waits for the next message, or tells why there is none. */
  receive(): { readonly text: string } | { readonly ended: End };
  /** From now on the answer may use this many milliseconds. */
  begin(milliseconds: number): void;
  /** The answer's turn is over; gives the milliseconds that it used. */
  end(): number;
  close(): void;
};
