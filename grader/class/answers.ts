import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { visibleLine } from "../core/visible.js";
import { root, stubsOf } from "../node/exercises/exercises.js";
import type { Message } from "../protocol/message.js";
import type { Contents } from "./bestCandidates.js";
import { Files } from "./files.js";
import { firstOf, type LeftOut, listed, messageOf, notesOf, type Why } from "./leftOut.js";
import { type Matches, matchFiles } from "./matchFiles.js";
import { limits } from "./submissionLimits.js";
import type { Submission } from "./submissions.js";

/** A student's answers by their paths in exercises/, and what the teacher should know about them. */
export type Answers = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly notes: readonly Message[];
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
  const matches = await matchesWithContents(files, readable, ids, owner);
  let total = 0;
  const wanted = new Map<string, string>();
  const out: LeftOut[] = [];
  for (const [name, file] of matches.files) {
    const size = sizes.get(file) ?? 0;
    total += size;
    if (total <= limits.submission) wanted.set(name, file);
    else {
      total -= size;
      out.push({ file, why: "tooMuch" });
    }
  }
  for (const file of tooLarge) {
    // The note uses the name by which the teacher knows the exercise.
    const [name] = matchFiles([file], ids, owner).files.keys();
    out.push({ file: name ?? file, why: "tooLarge" });
  }
  const contents = await files.read(new Set(wanted.values()));
  const answers = [...wanted].flatMap(([name, file]): [string, Uint8Array][] => {
    const bytes = contents.get(file);
    return bytes === undefined ? [] : [[name, bytes]];
  });
  const all = [...files.leftOut, ...out, ...matches.leftOut].filter(isWorthSaying);
  const nothing = answers.length === 0 && matches.contested.length === 0;
  return {
    files: new Map(answers),
    notes: [
      ...(nothing ? [messageOf("notes.noExercise", { example: `${ids[0]}.ts` })] : []),
      ...matches.contested.map((candidates) =>
        messageOf("notes.contested", {
          id: candidates[0]?.id ?? "",
          files: listed(candidates.map(({ path }) => path)),
        }),
      ),
      ...renamedIn(matches),
      ...notesOf(all),
    ],
  };
}

/** Matches files by their names; where several could be one answer, their contents count, too. */
async function matchesWithContents(
  files: Files,
  paths: readonly string[],
  ids: readonly string[],
  owner: string,
): Promise<Matches> {
  const byName = matchFiles(paths, ids, owner);
  const inDoubt = [
    ...byName.contested.flat().map(({ path }) => path),
    ...byName.leftOut.filter(({ why }) => why === "displaced").map(({ file }) => file),
  ];
  if (inDoubt.length === 0) return byName;
  const some = [...new Set([...inDoubt.slice(0, 1000), ...byName.files.values()])];
  const read = await files.read(some);
  const textOf = (file: string) => {
    const bytes = read.get(file);
    return bytes && Buffer.from(bytes).toString("utf8").replaceAll("\r\n", "\n").trimEnd();
  };
  const contents: Contents = {
    areSame: (file, other) => textOf(file) !== undefined && textOf(file) === textOf(other),
    isStub: (file, id) =>
      stubsOf(id).some((stub) => textOf(file) === readFileSync(stub, "utf8").trimEnd()),
  };
  return matchFiles(paths, ids, owner, contents);
}

function renamedIn({ renamed }: Matches): Message[] {
  const answers = renamed.map(({ path, id }) =>
    messageOf("notes.renamedOne", { file: visibleLine(path, limits.name), id }),
  );
  return answers.length > 0 ? [messageOf("notes.renamed", { answers: firstOf(answers) })] : [];
}

/**
 * Whether a note should name a file: a student who hands in the whole repository hands in the course's own files as
 * well.
 */
function isWorthSaying({ file, why }: LeftOut, index: number): boolean {
  const maybeTheCourses: Why[] = ["none", "otherFile"];
  if (!maybeTheCourses.includes(why) || index > 1000) return true;
  const names = file.split(/[\\/]/);
  return !names.some((_, i) => existsSync(path.join(root, ...names.slice(i))));
}
