import {
  type File,
  getFn,
  startTests,
  type Task,
  type Test,
  type VitestRunner,
  type VitestRunnerConfig,
} from "@vitest/runner";

const config: VitestRunnerConfig = {
  root: "/",
  setupFiles: [],
  name: undefined,
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 0, hooks: "stack", setupFiles: "list" },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 0,
  hookTimeout: 0,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

export type Check = { readonly name: string; readonly points: number };

/** Follows the checks as they run; `error` is what a check threw. */
export type Listener = {
  onChecks(checks: readonly Check[]): void;
  beforeCheck(): void;
  afterCheck(index: number, error: unknown): void;
};

/**
 * Runs the tests of one file one after another.
 *
 * @param collect - runs the file, which calls `test` and `describe`
 * @param pause - what is waited for after each check
 * @param from - the first check to run, counted from 0
 * @throws what the file throws where it is loaded
 */
export async function runTests(
  collect: () => void,
  pause: () => Promise<void>,
  listener: Listener,
  from = 0,
): Promise<void> {
  let tests: Test[] = [];
  let thrown: unknown;
  const isBefore = (test: Test) => tests.indexOf(test) < from;
  const runner: VitestRunner = {
    config,
    importFile: collect,
    onCollected(files: File[]) {
      const failure = files[0]?.result?.errors?.[0];
      if (failure !== undefined) throw new Error(failure.message);
      tests = files.flatMap(testsOf);
      listener.onChecks(tests.map((test) => ({ name: nameOf(test), points: pointsOf(test) })));
    },
    onBeforeRunTask(test) {
      if (isBefore(test)) return;
      thrown = undefined;
      listener.beforeCheck();
    },
    async runTask(test) {
      if (isBefore(test)) return;
      try {
        await getFn(test)();
      } catch (error) {
        thrown = error ?? new Error("undefined");
      }
    },
    async onAfterRunTask(test) {
      if (isBefore(test)) return;
      const hookError = test.result?.errors?.[0];
      listener.afterCheck(tests.indexOf(test), thrown ?? hookError);
      await pause();
    },
  };
  await startTests([{ filepath: "/checks" }], runner);
}

function testsOf(task: Task): Test[] {
  return task.type === "test" ? [task] : task.tasks.flatMap(testsOf);
}

function nameOf(test: Test): string {
  return test.fullTestName ?? test.name;
}

/** Points stand in the meta of a test, or of a suite for all tests in it. */
function pointsOf(test: Test): number {
  const points: unknown = Reflect.get(test.meta, "points");
  return typeof points === "number" ? points : 0;
}
