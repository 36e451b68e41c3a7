import { createContext, Script } from "node:vm";

const call = new Script("work()");

/**
 * The result of synchronous work, or an error if it takes too long. Unlike a timer, this really stops the work.
 *
 * @throws an error for which {@link isLate} holds
 */
export function withinSeconds<Result>(seconds: number, work: () => Result): Result {
  const context = createContext({ work });
  const result: Result = call.runInContext(context, { timeout: seconds * 1000 });
  return result;
}

/**
 * Whether work was stopped for taking too long. The error comes from another context, so `instanceof Error` would not
 * know it.
 */
export const isLate = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
