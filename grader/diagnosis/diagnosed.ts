import type { Mistake, MistakeCatalogue } from "../../lib/exercises/mistake.js";
import type { Finding } from "./finding.js";

export type AnyAnswer = (...args: never[]) => unknown;
export type AnyMistake = Mistake<AnyAnswer>;
export type AnyCatalogue = MistakeCatalogue<AnyAnswer>;

/** What is wrong with an answer, and a function that goes wrong in the same way. */
export type Diagnosed<Answer = AnyAnswer> = { readonly finding: Finding; readonly answer: Answer };

/** A mistake of the catalogue, as it is found in an answer. */
export function findingOf({ id, parameters }: Omit<Mistake<unknown>, "answer">): Finding {
  return { mistake: id, ...(parameters && { parameters }) };
}
