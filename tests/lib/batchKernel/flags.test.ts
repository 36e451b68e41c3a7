import v8 from "node:v8";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The V8 flags that a process sets when it computes a batch in its fastest allowed form. */
async function flagsSet(fastestForm?: string): Promise<string[]> {
  vi.resetModules();
  vi.stubEnv("BATCH_FORM", fastestForm);
  const setFlags = vi.spyOn(v8, "setFlagsFromString").mockImplementation(() => {});
  const { prepareBatch } = await import("../../../lib/batchKernel/forms.js");
  const counts = { sampleCount: 1, featureCount: 1, classCount: 1 };
  prepareBatch("test", { ...counts, features: Float64Array.of(1), labels: Int32Array.of(0) });
  return setFlags.mock.calls.map(([flag]) => flag);
}

test("a flag is set back as soon as the kernel is compiled, but for Node 20's", async () => {
  const flags = (await flagsSet()).map((flag) => flag.replace("--", ""));
  const lasting = flags.filter((flag) => flag !== "experimental-wasm-relaxed-simd");
  const last = new Map(lasting.map((flag) => [flag.replace("no-", ""), flag]));
  // Each was set twice, and what it is in the end is V8's default.
  expect(lasting).toHaveLength(2 * last.size);
  expect(new Set(lasting).size).toBe(lasting.length);
  for (const [name, flag] of last) {
    expect(flag).toBe(name.startsWith("experimental") ? `no-${name}` : name);
  }
});

test("no flag is set where plain SIMD is the fastest form allowed", async () => {
  expect(await flagsSet("simd")).toEqual([]);
});
