import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Sources } from "../../../../kernel/compiler/modules/sources.js";

let folder = "";
const slashed = (...parts: string[]) => path.join(folder, ...parts).replaceAll("\\", "/");

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "sources "));
  for (const place of ["course", "student"]) {
    await mkdir(path.join(folder, place, "exercises"), { recursive: true });
    await mkdir(path.join(folder, place, "lib"));
    writeFileSync(path.join(folder, place, "exercises", "step.ts"), `${place}'s answer`);
    writeFileSync(path.join(folder, place, "lib", "softmax.ts"), `${place}'s softmax`);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("on a shared course the exercises are the student's and everything else the course's, under the course's paths", () => {
  vi.stubEnv("COURSE_WORKSPACE", path.join(folder, "student"));
  const sources = new Sources(slashed("course"));
  const answer = slashed("course", "exercises", "step.ts");
  expect(sources.read(answer)).toMatchObject({ path: answer, text: "student's answer" });
  expect(sources.read(slashed("course", "lib", "softmax.ts"))?.text).toBe("course's softmax");
  rmSync(path.join(folder, "student", "exercises", "step.ts"));
  expect(sources.refresh()).toBe(true);
  expect(sources.exists(answer)).toBe(false);
});

test("elsewhere all are the course's", () => {
  const sources = new Sources(slashed("course"));
  expect(sources.read(slashed("course", "exercises", "step.ts"))?.text).toBe("course's answer");
});
