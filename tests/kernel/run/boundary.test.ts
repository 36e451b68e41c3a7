import v8 from "node:v8";
import vm from "node:vm";
import { expect, test } from "vitest";
import { interruptible } from "../../../kernel/run/boundary.js";

/** Has V8 discard the code of every function that is not running, as it does with old ones in a long cell. */
function discardCode(): void {
  v8.setFlagsFromString("--stress-flush-code");
  v8.setFlagsFromString("--expose-gc");
  const collect: () => void = vm.runInNewContext("gc");
  collect();
  collect();
  v8.setFlagsFromString("--no-stress-flush-code");
}

/** Calls a function where the caller is no promise's job itself. */
function outsideOfJobs(work: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        work();
        resolve();
      } catch (error) {
        reject(error);
      }
    });
  });
}

test("promises' jobs are done however much garbage was collected meanwhile", async () => {
  const done: string[] = [];
  await outsideOfJobs(() => {
    interruptible(() => {
      discardCode();
      void Promise.resolve().then(() => done.push("job"));
    });
    expect(done).toEqual(["job"]);
  });
});
