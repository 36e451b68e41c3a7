/** Why something of lib/ is closed: it does the whole task or a step of it, or it gives the result away. */
export type ClosedReason = "whole" | "step" | "near" | "temperature";

/** The exports of lib/ that are closed to an exercise, by name, each with the reason. */
export type Closed = Readonly<Record<string, ClosedReason>>;

/** What belongs to an exercise apart from its words. */
export type Guide = {
  /** The id of the cell in the lesson's notebook whose heading the exercise belongs to. */
  readonly section: string;
  /**
   * The last hint: the function's body in several lines, with one gap, written …; `// {gap}` stands for the
   * comment of that name in the words of the exercise.
   */
  readonly almostTheCode: string;
  /**
   * What lib/ exports and the exercise teaches, by the reason why it is closed: it does the "whole" task or a
   * "step" of it, or it gives the result away ("near"). An answer that imports one of these is no answer.
   */
  readonly closed?: { readonly [Why in ClosedReason]?: readonly string[] };
};

/** What is closed to an exercise, by its name. */
export function closedTo({ closed = {} }: Guide): Closed {
  const reasons = Object.entries(closed) as [ClosedReason, readonly string[]][];
  return Object.fromEntries(reasons.flatMap(([why, names]) => names.map((name) => [name, why])));
}
