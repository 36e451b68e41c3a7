import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { answersOf } from "../../../grader/class/answers.js";
import { toldNote } from "../../../grader/class/leftOut.js";
import { submissionsIn } from "../../../grader/class/submissions.js";
import { text } from "../../../grader/class/words/words.js";
import { allIds } from "../../../grader/node/exercises/exercises.js";
import { type Contents, temporaryFolder } from "./folder.js";
import { leftOut } from "./notes.js";

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

/** The answers of each submission in a folder, with their texts and notes. */
async function readAll(folder: string) {
  const read: Record<string, { texts: Record<string, string>; notes: readonly string[] }> = {};
  for (const submission of submissionsIn(folder, ids, []).submissions) {
    const { files, notes } = await answersOf(submission, ids);
    const texts = [...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
    read[submission.name] = { texts: Object.fromEntries(texts), notes: notes.map(toldNote) };
  }
  return read;
}

const good = { texts: { "01-quadratic/step.ts": step }, notes: [] };

describe("submissions", () => {
  test("are folders and zip files, by name; other files are not", async () => {
    const folder = made({
      [`王小明/${file}`]: step,
      [`Ana María/${file}`]: step,
      "Zoë.ZIP": zip({ [file]: strToU8(step) }),
      "list.csv": "name",
      ".DS_Store": "",
      "__MACOSX/x": "",
    });
    expect(await readAll(folder)).toEqual({ "Ana María": good, Zoë: good, 王小明: good });
  });

  test("a learning platform's folder with a zip file in it", async () => {
    const folder = made({
      "Li Na_123_assignsubmission_file_/week.zip": zip({ [`week/${file}`]: strToU8(step) }),
    });
    expect(Object.values(await readAll(folder))).toEqual([good]);
  });

  test("a folder and a zip file of the same name are two", async () => {
    const folder = made({ [`bob/${file}`]: step, "bob.zip": zip({ [file]: strToU8(step) }) });
    expect(Object.keys(await readAll(folder))).toEqual(["bob", "bob.zip"]);
  });

  test("one student's folder, an empty folder: one sentence", async () => {
    const one = made({ "01-quadratic/step.ts": step });
    expect(() => submissionsIn(one, ids, [])).toThrow(text.options.oneStudent({ folder: one }));
    remove();
    const empty = made({ "readme.txt": "" });
    expect(() => submissionsIn(empty, ids, [])).toThrow(
      text.options.noSubmissions({ folder: empty }),
    );
  });

  test("control characters in a name never reach a terminal", async () => {
    if (process.platform === "win32") return;
    const folder = made({ [`\u001b[31mred\nline/${file}`]: step });
    expect(Object.keys(await readAll(folder))).toEqual(["\\u001b[31mred line"]);
  });
});

describe("submissions that cannot be graded are explained", () => {
  const noteOf = async (files: Contents) =>
    Object.values(await readAll(made(files)))[0]?.notes.join();

  test("no exercise", async () => {
    expect(await noteOf({ "a/essay.docx": "" })).toContain(
      text.notes.noExercise({ example: "01-quadratic/step.ts" }),
    );
  });

  test("an archive of another kind, a damaged zip file", async () => {
    expect(await noteOf({ "a.rar": "Rar!" })).toContain(leftOut("otherArchive", "a.rar"));
    expect(await noteOf({ "a.zip": "not at all" })).toContain(leftOut("damaged", "a.zip"));
    expect(await noteOf({ "a.zip": "" })).toContain(leftOut("damaged", "a.zip"));
    const whole = zip({ [file]: strToU8(step.repeat(9)) });
    expect(await noteOf({ "a.zip": whole.slice(0, -30) })).toContain(leftOut("damaged", "a.zip"));
  });

  test("a damaged zip file beside good answers", async () => {
    const folder = made({ [`a/${file}`]: step, "a/old.zip": "no" });
    const { texts, notes } = (await readAll(folder)).a ?? {};
    expect(texts).toEqual(good.texts);
    expect(notes).toEqual([leftOut("damaged", "old.zip")]);
  });
});

describe("a hostile submission", () => {
  test("writes nothing outside: paths that lead out are left alone", async () => {
    const out = ["../../evil/01-quadratic/step.ts", "/tmp/01-quadratic/step.ts"];
    const entries = out.map((name): [string, Uint8Array] => [name, strToU8("evil")]);
    const folder = made({
      "a.zip": zip({ ...Object.fromEntries(entries), [file]: strToU8(step) }),
    });
    const { texts, notes } = (await readAll(folder)).a ?? {};
    expect(texts).toEqual(good.texts);
    expect(notes).toEqual([leftOut("leadsOut", ...out)]);
  });

  test("reads nothing outside: links are not followed", async () => {
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
    const { a, b, c, ...others } = await readAll(path.join(folder, "class"));
    expect(a).toEqual(good);
    expect(b?.texts).toEqual({});
    expect(b?.notes).toContain(leftOut("link", "01-quadratic/step.ts", "02-gradients"));
    expect(c?.texts).toEqual({});
    expect(c?.notes).toContain(leftOut("link", "c"));
    expect(others).toEqual({});
  });

  test("a zip bomb is not unpacked, and the other answers in it are graded", async () => {
    const bomb = zip({
      [file]: strToU8(step),
      "exercises/01-quadratic/descend.ts": [new Uint8Array(30_000_000), { level: 9 }],
    });
    expect(bomb.length).toBeLessThan(40_000);
    const { texts, notes } = (await readAll(made({ "a.zip": bomb }))).a ?? {};
    expect(texts).toEqual(good.texts);
    expect(notes).toEqual([leftOut("tooLarge", "01-quadratic/descend.ts")]);
  });

  test("a zip bomb that lies about its size costs little memory and time", async () => {
    const name = "exercises/01-quadratic/descend.ts";
    const bomb = zip({ [name]: [new Uint8Array(60_000_000), { level: 9 }] });
    // The size when unpacked stands 22 bytes before the name in the list at the end.
    const at = bomb.length - 22 - name.length - 46 + 24;
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(at, 60_000, true);
    const folder = made({ "a.zip": bomb });
    const start = performance.now();
    const { texts } = (await readAll(folder)).a ?? {};
    expect(performance.now() - start).toBeLessThan(3000);
    expect(Object.values(texts ?? {}).join("").length).toBeLessThanOrEqual(60_000);
  });

  test("thousands of answers are read up to a limit", async () => {
    const many = Array.from({ length: 30 }, (_, i): [string, Uint8Array] => [
      `01-quadratic/part${i}.ts`,
      new Uint8Array(190_000),
    ]);
    const folder = made({ "a.zip": zip({ [file]: strToU8(step), ...Object.fromEntries(many) }) });
    const { texts } = (await readAll(folder)).a ?? {};
    const total = Object.values(texts ?? {}).join("").length;
    expect(total).toBeLessThan(4_100_000);
  });
});
