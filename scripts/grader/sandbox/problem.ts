import type { CheckStatus } from "../../../lib/notebook/results.js";

/** Decides a check by itself, whatever the check makes of it: no time left, no such export, a TODO. */
export class Problem extends Error {
  constructor(
    readonly status: CheckStatus,
    message: string,
  ) {
    super(message);
  }
}
