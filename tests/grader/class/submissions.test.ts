import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { allIds } from "../../../scripts/grader/catalogue.js";
import { answersOf, submissionsIn } from "../../../scripts/grader/class/submissions.js";
import { type Contents, temporaryFolder } from "./folder.js";

const ids = allIds();
const step = "export function step() {}";
const file = "exercises/01-quadratic/step.ts";
const zip = (files: Zippable) => zipSync(files);

let remove = () => {};
afterEach(() => remove());

function made(files: Contents): string {
  const temporary = temporaryFolder(files);
  remove = temporary.remove;
  return temporary.folder;
}

/** The answers of each submission in a folder: their texts, and what is noted. */
function readAll(folder: string) {
  const read = submissionsIn(folder, ids, []).map((submission) => {
    const { files, notes } = answersOf(submission, ids);
    const texts = [...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
    return [submission.name, { texts: Object.fromEntries(texts), notes }] as const;
  });
  return Object.fromEntries(read);
}

const good = { texts: { "01-quadratic/step.ts": step }, notes: [] };

describe("submissions", () => {
  test("are folders and zip files, by name; other files are none", () => {
    const folder = made({
      [`王小明/${file}`]: step,
      [`Ana María/${file}`]: step,
      "Zoë.ZIP": zip({ [file]: strToU8(step) }),
      "list.csv": "name",
      ".DS_Store": "",
      "__MACOSX/x": "",
    });
    expect(readAll(folder)).toEqual({ "Ana María": good, Zoë: good, 王小明: good });
  });

  test("a learning platform's folder with a zip file in it", () => {
    const folder = made({
      "Li Na_123_assignsubmission_file_/week.zip": zip({ [`week/${file}`]: strToU8(step) }),
    });
    expect(Object.values(readAll(folder))).toEqual([good]);
  });

  test("a folder and a zip file of the same name are two", () => {
    const folder = made({ [`bob/${file}`]: step, "bob.zip": zip({ [file]: strToU8(step) }) });
    expect(Object.keys(readAll(folder))).toEqual(["bob", "bob.zip"]);
  });

  test("one student's folder, an empty folder: one sentence", () => {
    const one = made({ "01-quadratic/step.ts": step });
    expect(() => submissionsIn(one, ids, [])).toThrow(/answers of one student.*--from/);
    remove();
    const empty = made({ "readme.txt": "" });
    expect(() => submissionsIn(empty, ids, [])).toThrow(/no folder and no zip file/);
  });

  test("control characters in a name never reach a terminal", () => {
    if (process.platform === "win32") return;
    const folder = made({ [`\u001b[31mred\nline/${file}`]: step });
    expect(Object.keys(readAll(folder))).toEqual(["\ufffd[31mred\ufffdline"]);
  });
});

describe("what cannot be graded is said", () => {
  const noteOf = (files: Contents) => Object.values(readAll(made(files)))[0]?.notes.join();

  test("no exercise", () => {
    expect(noteOf({ "a/essay.docx": "" })).toMatch(/no exercise found.*01-quadratic\/step\.ts/);
  });

  test("an archive of another kind, a damaged zip file", () => {
    expect(noteOf({ "a.rar": "Rar!" })).toMatch(/\.rar file cannot be read; ask for a zip file/);
    expect(noteOf({ "a.zip": "not at all" })).toMatch(/a\.zip cannot be unpacked/);
    expect(noteOf({ "a.zip": "" })).toMatch(/a\.zip cannot be unpacked/);
    const whole = zip({ [file]: strToU8(step.repeat(9)) });
    expect(noteOf({ "a.zip": whole.slice(0, -30) })).toMatch(/cannot be unpacked/);
  });

  test("a damaged zip file beside good answers", () => {
    const folder = made({ [`a/${file}`]: step, "a/old.zip": "no" });
    const { texts, notes } = readAll(folder).a ?? {};
    expect(texts).toEqual(good.texts);
    expect(notes?.join()).toMatch(/old\.zip cannot be unpacked/);
  });
});

describe("a hostile submission", () => {
  test("writes nothing outside: paths that lead out are left alone", () => {
    const out = ["../../evil/01-quadratic/step.ts", "/tmp/01-quadratic/step.ts"];
    const entries = out.map((name): [string, Uint8Array] => [name, strToU8("evil")]);
    const folder = made({
      "a.zip": zip({ ...Object.fromEntries(entries), [file]: strToU8(step) }),
    });
    expect(readAll(folder)).toEqual({ a: good });
  });

  test("reads nothing outside: links are not followed", () => {
    if (process.platform === "win32") return;
    const folder = made({ "secret/step.test.ts": "secret", [`class/a/${file}`]: step });
    const secret = path.join(folder, "secret");
    mkdirSync(path.join(folder, "class", "b", "01-quadratic"), { recursive: true });
    symlinkSync(
      path.join(secret, "step.test.ts"),
      path.join(folder, "class", "b", "01-quadratic", "step.ts"),
    );
    symlinkSync(secret, path.join(folder, "class", "b", "02-gradients"));
    symlinkSync(secret, path.join(folder, "class", "c"));
    const { a, b, ...others } = readAll(path.join(folder, "class"));
    expect(a).toEqual(good);
    expect(b?.texts).toEqual({});
    expect(others).toEqual({});
  });

  test("a zip bomb is not unpacked, and the other answers in it are graded", () => {
    const bomb = zip({
      [file]: strToU8(step),
      "exercises/01-quadratic/descend.ts": [new Uint8Array(30_000_000), { level: 9 }],
    });
    expect(bomb.length).toBeLessThan(40_000);
    const { texts, notes } = readAll(made({ "a.zip": bomb })).a ?? {};
    expect(texts).toEqual(good.texts);
    expect(notes).toEqual(["01-quadratic/descend.ts is larger than 200 kB and was left out"]);
  });

  test("a zip bomb that lies about its size costs little memory and time", () => {
    const name = "exercises/01-quadratic/descend.ts";
    const bomb = zip({ [name]: [new Uint8Array(60_000_000), { level: 9 }] });
    // The size when unpacked stands 22 bytes before the name in the list at the end.
    const at = bomb.length - 22 - name.length - 46 + 24;
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(at, 60_000, true);
    const folder = made({ "a.zip": bomb });
    const start = performance.now();
    const { texts } = readAll(folder).a ?? {};
    expect(performance.now() - start).toBeLessThan(3000);
    expect(Object.values(texts ?? {}).join("").length).toBeLessThanOrEqual(60_000);
  });

  test("thousands of answers are read up to a limit", () => {
    const many = Array.from({ length: 30 }, (_, i): [string, Uint8Array] => [
      `01-quadratic/part${i}.ts`,
      new Uint8Array(190_000),
    ]);
    const folder = made({ "a.zip": zip({ [file]: strToU8(step), ...Object.fromEntries(many) }) });
    const { texts } = readAll(folder).a ?? {};
    const total = Object.values(texts ?? {}).join("").length;
    expect(total).toBeLessThan(4_100_000);
  });
});
