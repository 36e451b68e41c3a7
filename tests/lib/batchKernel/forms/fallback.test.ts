import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { counts, expectAgreement, randomProblem } from "../random.js";

const { dataset, parameters } = randomProblem(counts(30_000, 12, 3), 1);

/** Loads the module as a process on such a platform would. */
const load = () => import("../../../../lib/softmaxRegression.js");

const expected = (await load()).batchLossAndGradient(dataset, parameters, { form: "reference" });

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe("the next plainer form takes over", () => {
  test("where there is no WebAssembly", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    const { batchLossAndGradient } = await load();
    expectAgreement(batchLossAndGradient(dataset, parameters), expected);
  });

  test("where there are neither shared memory nor threads nor Node, as in a browser", async () => {
    vi.stubGlobal("SharedArrayBuffer", undefined);
    vi.stubGlobal("process", undefined);
    vi.stubGlobal("WebAssembly", {
      ...WebAssembly,
      Memory: class {
        constructor() {
          throw new TypeError("no shared memory");
        }
      },
    });
    const { batchLossAndGradient } = await load();
    expectAgreement(batchLossAndGradient(dataset, parameters), expected);
  });

  test("where the processor cannot fuse, and so has nothing to pair", async () => {
    const { Instance } = WebAssembly;
    class Unfused {
      readonly exports: WebAssembly.Exports;
      constructor(...args: ConstructorParameters<typeof Instance>) {
        this.exports = { ...new Instance(...args).exports, isFused: () => false };
      }
    }
    vi.stubGlobal("WebAssembly", Object.create(WebAssembly, { Instance: { value: Unfused } }));
    const { batchLossAndGradient } = await load();
    const got = batchLossAndGradient(dataset, parameters);
    expectAgreement(got, expected);
    expect(got).toEqual(batchLossAndGradient(dataset, parameters, { form: "fma" }));
  });

  test("where threads are forbidden", async () => {
    vi.spyOn(process, "getBuiltinModule").mockImplementation((name: string) => {
      if (name !== "node:worker_threads") return undefined;
      const Worker = class {
        constructor() {
          throw new Error("access denied");
        }
      };
      return { Worker };
    });
    const { batchLossAndGradient } = await load();
    const { newFeatures } = await import("../../../../lib/batchKernel/memory.js");
    const features = newFeatures(dataset.features.length);
    features.set(dataset.features);
    const plan = { threads: 4 };
    for (let round = 0; round < 3; round++) {
      expectAgreement(batchLossAndGradient({ ...dataset, features }, parameters, plan), expected);
    }
  });

  test.each(["reference", "typed", "simd", "fma"])("where BATCH_FORM is %s", async (form) => {
    vi.stubEnv("BATCH_FORM", form);
    const { batchLossAndGradient } = await load();
    const got = batchLossAndGradient(dataset, parameters);
    expectAgreement(got, expected);
    expect(got).toEqual(batchLossAndGradient(dataset, parameters, { form: form as "typed" }));
    expect(got).toEqual(batchLossAndGradient(dataset, parameters, { form: "wide" }));
  });

  test("and a BATCH_THREADS that is no number is refused", async () => {
    vi.stubEnv("BATCH_THREADS", "two");
    const { batchLossAndGradient } = await load();
    expect(() => batchLossAndGradient(dataset, parameters)).toThrow(
      "batchLossAndGradient requires BATCH_THREADS to be",
    );
  });

  test("and a BATCH_FORM that does not exist is refused", async () => {
    vi.stubEnv("BATCH_FORM", "fast");
    const { batchLossAndGradient } = await load();
    expect(() => batchLossAndGradient(dataset, parameters)).toThrow(
      'batchLossAndGradient requires BATCH_FORM to be one of reference, typed, simd, fma, wide, got "fast"',
    );
  });
});
