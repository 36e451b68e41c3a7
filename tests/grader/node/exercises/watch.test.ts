// The watcher sees the next save, however an editor, a sync program or git replaces what is watched.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchExercises } from "../../../../grader/node/exercises/watch.js";

const id = "01-quadratic/step";
const ids = [id, "03-softmax/softmax"];
let place: string;
let folder: string;
let saved: string[];
let stop: AbortController;
let watching: Promise<void>;

const lesson = () => path.join(folder, "01-quadratic");
const file = () => path.join(lesson(), "step.ts");
let version = 0;
const save = () => writeFileSync(file(), `// ${"x".repeat(++version)}\n`);

/** Waits until the watcher has reported a change, and forgets it. */
async function seen(which = id): Promise<void> {
  await vi.waitFor(() => expect(saved).toContain(which), { timeout: 20_000 });
  saved.length = 0;
}

/** Requires that another save is seen, whatever was reported before. */
async function saveIsSeen(): Promise<void> {
  await vi.waitFor(
    () => {
      saved.length = 0;
      save();
      return vi.waitFor(() => expect(saved).toContain(id), { timeout: 3_000 });
    },
    { timeout: 20_000 },
  );
  saved.length = 0;
}

function watch(watched = folder): void {
  stop = new AbortController();
  const note = async (which: string) => {
    saved.push(which);
  };
  watching = watchExercises(watched, ids, note, Promise.resolve(), stop.signal);
}

beforeEach(async () => {
  place = mkdtempSync(path.join(tmpdir(), "watched "));
  folder = path.join(place, "answers");
  mkdirSync(lesson(), { recursive: true });
  saved = [];
  save();
  watch();
  await saveIsSeen();
});

afterEach(async () => {
  stop.abort();
  await watching;
  rmSync(place, { recursive: true, force: true });
});

test("a lesson's folder that is deleted and put back", async () => {
  rmSync(lesson(), { recursive: true });
  mkdirSync(lesson());
  save();
  await seen();
  await saveIsSeen();
});

test("a lesson's folder that another takes the place of", async () => {
  const other = path.join(place, "other");
  cpSync(lesson(), other, { recursive: true });
  renameSync(lesson(), path.join(place, "old"));
  renameSync(other, lesson());
  await saveIsSeen();
});

test("a folder that is moved away and back", async () => {
  renameSync(folder, path.join(place, "away"));
  await seen(); // By now the watcher counts it as gone.
  renameSync(path.join(place, "away"), folder);
  await seen();
  await saveIsSeen();
});

test("a file that is replaced by another, as editors save", async () => {
  writeFileSync(path.join(lesson(), "step.ts~"), "// new\n");
  renameSync(path.join(lesson(), "step.ts~"), file());
  await seen();
  unlinkSync(file());
  save();
  await seen();
  await saveIsSeen();
});

test("a lesson's folder that appears later", async () => {
  mkdirSync(path.join(folder, "03-softmax"));
  writeFileSync(path.join(folder, "03-softmax", "softmax.ts"), "// first\n");
  await seen("03-softmax/softmax");
});

test("a folder behind a link, and the link that comes to name another", async () => {
  stop.abort();
  await watching;
  const link = path.join(place, "link");
  symlinkSync(folder, link, "junction");
  watch(link);
  await saveIsSeen();
  const other = path.join(place, "other");
  cpSync(folder, other, { recursive: true });
  folder = other;
  unlinkSync(link);
  symlinkSync(other, link, "junction");
  await saveIsSeen();
});

test("files beside the exercises, and reading, are no changes", async () => {
  writeFileSync(path.join(lesson(), "step.backup-1.ts"), "// old\n");
  cpSync(file(), path.join(place, "copy.ts"));
  mkdirSync(path.join(folder, "03-softmax"));
  writeFileSync(path.join(folder, "03-softmax", "softmax.ts"), "// a real one\n");
  await vi.waitFor(() => expect(saved).toContain("03-softmax/softmax"), { timeout: 20_000 });
  expect(saved).toEqual(["03-softmax/softmax"]);
});

test("a failure of the grading ends the watch with its reason", async () => {
  const failing = watchExercises(
    folder,
    ids,
    async () => {},
    Promise.reject(new Error("no")),
    stop.signal,
  );
  await expect(failing).rejects.toThrow("no");
});
