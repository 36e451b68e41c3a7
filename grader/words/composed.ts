// Messages that are put together of others in a way that depends on their words; layouts.ts tells them.
import type { Message, Parameter } from "../protocol/message.js";

export const composed = { clauses: "clauses", comparison: "comparison.laidOut" } as const;

/** Clauses side by side in one sentence, as the language separates them. */
export function clausesOf(clauses: readonly Message[]): Message {
  const [first, ...others] = clauses;
  if (first !== undefined && others.length === 0) return first;
  return { messageId: composed.clauses, parameters: { clauses } };
}

/** What a check got and expected, in one line if it fits there; an empty text says that there is no such part. */
export type Comparison = {
  /** The call whose result it is, or what it is. */
  readonly what: Parameter;
  readonly got: Parameter;
  readonly expected: Parameter;
  readonly remark: Parameter;
};

export function comparisonOf(parameters: Comparison): Message {
  return { messageId: composed.comparison, parameters };
}
