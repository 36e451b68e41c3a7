import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { parsed } from "../../../lib/node/command.mjs";
import { options, settingsOf } from "../../../scripts/hub/options.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "hub options "));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, "cert.pem");
writeFileSync(file, "");

const chosen = (...args: string[]) => settingsOf(parsed({ ...options, args }).values);

test("without options the hub is on this computer only, and the teacher lets students in", () => {
  expect(chosen()).toMatchObject({
    ...{ host: "127.0.0.1", port: 8000, certificate: "", teacher: "teacher" },
    ...{ is_open: false, memory: 1500, idle_minutes: 60, grade_minutes: 30, private_checks: "" },
  });
});

test("a teacher's name is what JupyterHub makes of it", () => {
  expect(chosen("--teacher=Ｔｅａｃｈｅｒ").teacher).toBe("teacher");
});

test("each option arrives, and files are made absolute", () => {
  const given = ["--port=9000", "--cert", file, "--key", file, "--open", "--teacher=Müller"];
  expect(chosen(...given, "--private", folder, "--grade-minutes=0")).toMatchObject({
    ...{ port: 9000, certificate: file, key: file, is_open: true, teacher: "müller" },
    ...{ private_checks: folder, grade_minutes: 0 },
  });
});

test.each([
  [["--port=http"], "--port must be a whole number from 1 to 65532, not http."],
  [["--memory=64"], "--memory must be a whole number from 400 to 1000000, not 64."],
  [["--idle-minutes=0"], /--idle-minutes must be a whole number/],
  [["--grade-minutes=1.5"], /--grade-minutes must be a whole number/],
  [["--teacher=../root"], /--teacher must be a name/],
  [["--cert", file], /--cert and --key belong together/],
  [["--cert", file, "--key", "/nowhere.pem"], "--key: there is no file /nowhere.pem."],
  [["--private", "/nowhere"], "--private: there is no folder /nowhere."],
])("%s is refused in a sentence", (args, sentence) => {
  expect(() => chosen(...args)).toThrow(sentence);
});
