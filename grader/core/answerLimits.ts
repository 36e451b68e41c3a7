import { longestPrinted } from "../protocol/results.js";

/** What an answer may use on every platform. The limits are generous: a right answer needs a thousandth of them. */
export const answerLimits = {
  /** Milliseconds for one call of an answer's function, as calls/answerRealm.ts counts them. */
  call: 1000,
  /** Milliseconds for all calls of an exercise's checks together. */
  exercise: 10_000,
  /** Once a call did not return: milliseconds for each later call, and for all of them together. */
  laterCall: 200,
  laterCalls: 600,
  /** Milliseconds for all calls that look for a known mistake. */
  diagnosis: 1000,
  /** Milliseconds until the place for an answer has to be ready. */
  start: 20_000,
  /** Megabytes that an answer may take. */
  memory: 250,
  /** Characters that are kept of what an answer prints in a check. */
  printed: longestPrinted,
  /** Characters of each part of a message that comes from an answer. */
  message: 3000,
} as const;
