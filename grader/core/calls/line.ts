/** Why no message will come any more. */
export type End = "timeout" | "memory" | "tooLarge" | "garbled" | "exit";

/** The line between checks and the place of an answer, which a platform provides. */
export type Line = {
  /**
   * Asks for a place in which nothing has run yet; it can be asked for again and again.
   *
   * @param serveNext - serves one call of the answer's, for a place in the same thread, whose answer cannot wait
   *   while the checks do
   */
  open(serveNext: () => void): void;
  send(text: string): void;
  /** Waits for the next message, or tells why there is none. */
  receive(): { readonly text: string } | { readonly ended: End };
  /**
   * From now on the answer may use this many milliseconds.
   *
   * @param call - the text of what is called; "" while the answer is loaded or looked at
   */
  begin(milliseconds: number, call: string): void;
  /** The answer's turn is over; gives the milliseconds that it used. */
  end(): number;
  close(): void;
};
