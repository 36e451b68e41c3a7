import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { visibleLine } from "../core/visible.js";
import { places, root } from "../node/exercises/exercises.js";
import { Files } from "./files.js";
import { type LeftOut, listed, notesOf, type Why } from "./leftOut.js";
import { limits } from "./limits.js";
import type { Contents } from "./rivals.js";
import { type Shape, shapeOf } from "./shape.js";
import type { Submission } from "./submissions.js";
import { notes } from "./text.js";

/** The answers of a student by their path in exercises/, and what the teacher should know of them. */
export type Answers = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly notes: readonly string[];
};

/** Reads the answers of a submission. Whatever is wrong with it becomes a note. */
export async function answersOf(submission: Submission, ids: readonly string[]): Promise<Answers> {
  const files = new Files();
  try {
    await open(files, submission);
    return await read(files, submission.name, ids);
  } finally {
    files.close();
  }
}

async function open(files: Files, { kind, places: all }: Submission): Promise<void> {
  const [first = ""] = all;
  if (kind === "folder") return files.addFolder(first);
  if (kind === "zip") return files.addZip(first, "", path.basename(first));
  if (kind === "link" || kind === "special") return files.leave(path.basename(first), kind);
  for (const place of all) await files.addFile(place, path.basename(place));
}

async function read(files: Files, owner: string, ids: readonly string[]): Promise<Answers> {
  const { sizes } = files;
  const tooLarge = [...sizes].filter(([, size]) => size > limits.file).map(([file]) => file);
  const readable = [...sizes.keys()].filter((file) => !tooLarge.includes(file));
  const shape = await shapeWithContents(files, readable, ids, owner);
  let total = 0;
  const wanted = new Map<string, string>();
  const out: LeftOut[] = [];
  for (const [name, file] of shape.files) {
    const size = sizes.get(file) ?? 0;
    total += size;
    if (total <= limits.submission) wanted.set(name, file);
    else {
      total -= size;
      out.push({ file, why: "tooMuch" });
    }
  }
  for (const file of tooLarge) {
    // Under the name by which the teacher knows the exercise.
    const [name] = shapeOf([file], ids, owner).files.keys();
    out.push({ file: name ?? file, why: "tooLarge" });
  }
  const contents = await files.read(new Set(wanted.values()));
  const answers = [...wanted].flatMap(([name, file]): [string, Uint8Array][] => {
    const bytes = contents.get(file);
    return bytes === undefined ? [] : [[name, bytes]];
  });
  const all = [...files.leftOut, ...out, ...shape.leftOut].filter(isWorthSaying);
  const nothing = answers.length === 0 && shape.contested.length === 0;
  return {
    files: new Map(answers),
    notes: [
      ...(nothing ? [notes.noExercise(`${ids[0]}.ts`)] : []),
      ...shape.contested.map((rivals) =>
        notes.contested(rivals[0]?.id ?? "", listed(rivals.map(({ path }) => path))),
      ),
      ...renamedIn(shape),
      ...notesOf(all),
    ],
  };
}

/** Names decide; where several files could be one answer, what is in them is looked at, too. */
async function shapeWithContents(
  files: Files,
  paths: readonly string[],
  ids: readonly string[],
  owner: string,
): Promise<Shape> {
  const byName = shapeOf(paths, ids, owner);
  const inDoubt = [
    ...byName.contested.flat().map(({ path }) => path),
    ...byName.leftOut.filter(({ why }) => why === "displaced").map(({ file }) => file),
  ];
  if (inDoubt.length === 0) return byName;
  const some = [...new Set([...inDoubt.slice(0, 1000), ...byName.files.values()])];
  const read = await files.read(some);
  const text = (file: string) => {
    const bytes = read.get(file);
    return bytes && Buffer.from(bytes).toString("utf8").replaceAll("\r\n", "\n").trimEnd();
  };
  const contents: Contents = {
    areSame: (file, other) => text(file) !== undefined && text(file) === text(other),
    isStub: (file, id) => text(file) === readFileSync(places.stub(id), "utf8").trimEnd(),
  };
  return shapeOf(paths, ids, owner, contents);
}

function renamedIn({ renamed }: Shape): string[] {
  const told = renamed.map(({ path, id }) => notes.renamedOne(visibleLine(path, limits.name), id));
  const shown = told.slice(0, limits.named);
  if (told.length > shown.length) shown.push(`… (${told.length - shown.length} more)`);
  return told.length > 0 ? [notes.renamed(shown)] : [];
}

/** Whoever hands in the whole repository hands in the course's own files as well. */
function isWorthSaying({ file, why }: LeftOut, index: number): boolean {
  const maybeTheCourses: Why[] = ["none", "otherFile"];
  if (!maybeTheCourses.includes(why) || index > 1000) return true;
  const names = file.split(/[\\/]/);
  return !names.some((_, i) => existsSync(path.join(root, ...names.slice(i))));
}
