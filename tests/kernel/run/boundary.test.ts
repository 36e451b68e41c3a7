import v8 from "node:v8";
import vm from "node:vm";
import { expect, test } from "vitest";
import { interruptible } from "../../../kernel/run/boundary.js";

/** Collects garbage until V8 takes functions for old that nobody calls. */
function collectGarbage(): void {
  v8.setFlagsFromString("--expose-gc");
  const collect: () => void = vm.runInNewContext("gc");
  for (let i = 0; i < 20; i++) collect();
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
      collectGarbage();
      void Promise.resolve().then(() => done.push("job"));
    });
    expect(done).toEqual(["job"]);
  });
});
