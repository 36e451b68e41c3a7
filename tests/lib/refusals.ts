import { expect, test } from "vitest";

/** One test for each bad call: it throws a RangeError with exactly this message. */
export function refusals(cases: readonly (readonly [message: string, call: () => unknown])[]) {
  test.each(cases)("%s", (message, call) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(RangeError);
    expect((thrown as RangeError).message).toBe(message);
  });
}

/** A value of another type than the signature allows, as plain JavaScript could pass it. */
export function untyped<T>(value: unknown): T {
  return value as T;
}
