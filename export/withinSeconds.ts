import { createContext, Script } from "node:vm";

const call = new Script("work()");

/**
 * What synchronous work gives, or an error if it has not come back in time: unlike a timer, this stops it.
 *
 * @throws an error for which {@link isLate} holds
 */
export function withinSeconds<Result>(seconds: number, work: () => Result): Result {
  const context = createContext({ work });
  const result: Result = call.runInContext(context, { timeout: seconds * 1000 });
  return result;
}

/** The error belongs to the context, so it is no instance of this one's Error. */
export const isLate = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
