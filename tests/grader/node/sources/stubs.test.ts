import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allIds, places, root } from "../../../../grader/node/exercises/exercises.js";
import { hintsOf, openHint } from "../../../../grader/node/exercises/hints.js";
import { resetExercise } from "../../../../grader/node/sources/stubs.js";
import { speak } from "../../../../lib/words/language.js";

const ids = allIds();

/** Git's name for a text, or undefined where there is no history to look it up in. */
function blobName(text: Buffer): string {
  return createHash("sha1").update(`blob ${text.length}\0`).update(text).digest("hex");
}

function history(): string | undefined {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8" });
  if (git("rev-parse", "--is-shallow-repository").stdout?.trim() !== "false") return undefined;
  return git("log", "--raw", "--no-abbrev", "--format=", "--", "exercises").stdout;
}

describe("every exercise", () => {
  test.each(ids)("%s has a stub, a solution, checks and a guide with three hints", async (id) => {
    for (const place of Object.values(places)) {
      if (place !== places.exercise) expect(existsSync(place(id)), place(id)).toBe(true);
    }
    const hints = await hintsOf(id);
    expect(hints).toHaveLength(3);
  });

  test("stray files have no place beside the stubs and solutions", () => {
    for (const folder of ["exercises/.stubs", "solutions"]) {
      const files = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
      const modules = files.filter((file) => file.endsWith(".ts"));
      const expected = ids.flatMap((id) => [`${id}.ts`, `zh/${id}.ts`]);
      expect(modules.map((file) => file.split(path.sep).join("/")).sort()).toEqual(expected.sort());
    }
  });

  test("begins as its stub: what the course ships in exercises/ is what reset puts back", () => {
    const committed = history();
    for (const id of ids) {
      const stub = readFileSync(places.stub(id));
      const edited =
        !existsSync(places.exercise(id)) || !readFileSync(places.exercise(id)).equals(stub);

      // An edited file means that a student has worked here; the history, if there is one, shows what was shipped.
      if (edited && committed !== undefined) expect(committed, id).toContain(blobName(stub));
    }
  });
});

describe("reset", () => {
  let folder = "";
  let file = "";
  const id = "01-quadratic/step";
  const stub = readFileSync(places.stub(id), "utf8");
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "reset-"));
    file = path.join(folder, "step.ts");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("keeps what the student wrote, each time under a new number", () => {
    writeFileSync(file, "first");
    expect(resetExercise(id, file)).toEqual({
      outcome: "kept",
      backup: path.join(folder, "step.backup-1.ts"),
    });
    writeFileSync(file, "second");
    resetExercise(id, file);
    expect([read("step.ts"), read("step.backup-1.ts"), read("step.backup-2.ts")]).toEqual([
      stub,
      "first",
      "second",
    ]);
  });

  test("moves a folder that has the name of the exercise out of the way, with all that is in it", () => {
    mkdirSync(file);
    writeFileSync(path.join(file, "notes.txt"), "mine");
    expect(resetExercise(id, file)).toEqual({
      outcome: "kept",
      backup: path.join(folder, "step.backup-1.ts"),
    });
    expect([read("step.ts"), read("step.backup-1.ts/notes.txt")]).toEqual([stub, "mine"]);
  });

  test("makes no backup of a file that is missing or as it was", () => {
    expect(resetExercise(id, file)).toEqual({ outcome: "restored" });
    expect(resetExercise(id, file)).toEqual({ outcome: "unchanged" });
    expect(readdirSync(folder)).toEqual(["step.ts"]);
  });

  test("gives the stub in the reader's language, and keeps no other", () => {
    writeFileSync(file, stub);
    speak("zh");
    try {
      expect(resetExercise(id, file)).toEqual({ outcome: "restored" });
      expect(read("step.ts")).toBe(readFileSync(places.stub(id, "zh"), "utf8"));
    } finally {
      speak(undefined);
    }
    expect(readdirSync(folder)).toEqual(["step.ts"]);
  });
});

describe("hints", () => {
  test("open one at a time, and the last one stays", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "hints-"));
    const file = path.join(folder, "hints.json");
    const opened = [1, 2, 3, 4].map(() => openHint("01-quadratic/step", 3, file));
    expect(opened).toEqual([1, 2, 3, 3]);
    expect(openHint("01-quadratic/descend", 3, file)).toBe(1);
    rmSync(folder, { recursive: true });
  });

  test.each([
    "null",
    "[1]",
    "7",
    '{"01-quadratic/step":"many"}',
    "{",
    "",
  ])("begin anew where the file of the opened ones holds %s", (text) => {
    const folder = mkdtempSync(path.join(tmpdir(), "hints-"));
    const file = path.join(folder, "hints.json");
    writeFileSync(file, text);
    expect(openHint("01-quadratic/step", 3, file)).toBe(1);
    expect(openHint("01-quadratic/step", 3, file)).toBe(2);
    rmSync(folder, { recursive: true });
  });
});
