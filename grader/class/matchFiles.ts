// Students hand in the files, their lessons' folders, exercises/ or the whole repository, in a folder of any
// name. An answer is known by the end of its path, 01-quadratic/step.ts, or by a name that can mean nothing else.

import { lessonOf } from "../protocol/exerciseId.js";
import { backup, readName } from "./answerName.js";
import { bestCandidates, byPlace, type Candidate, unread } from "./bestCandidates.js";
import { isSkipped } from "./fileKinds.js";
import type { LeftOut } from "./leftOut.js";

/** Where the answers of a submission lie. */
export type Matches = {
  /** Where each file that goes into exercises/ lies, by its path there, such as `01-quadratic/step.ts`. */
  readonly files: ReadonlyMap<string, string>;
  /** Answers whose names are not the course's own. */
  readonly renamed: readonly Candidate[];
  /** Groups of files in which it cannot be decided which one is the answer. */
  readonly contested: readonly (readonly Candidate[])[];
  readonly leftOut: readonly LeftOut[];
};

/** Folders in which a file is never an answer, even though files of the course there may be named like one. */
const closed = new Set([
  "solutions",
  "tests",
  "lib",
  "grader",
  "kernel",
  "export",
  "scripts",
  "dist",
]);
const code = /\.[jt]s$/i;
/** Files that Windows adds to folders. */
const droppings = /^(desktop\.ini|thumbs\.db|ehthumbs\.db|icon\r)$/i;
/** A name that is valid on every system. */
const plainName = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ ().-]*$/u;

/**
 * @param paths - the files of a submission, with slashes or backslashes
 * @param ids - all exercises of the course
 */
export function matchFiles(
  paths: readonly string[],
  ids: readonly string[],
  owner = "",
  contents = unread,
): Matches {
  const all = paths.map(segmentsOf).filter(({ names }) => !names.some(isSkipped));
  const open = all.filter(isOpen);
  const { candidates, leftOut } = candidatesIn(open, ids, owner);
  const chosen = new Map<string, Candidate>();
  const contested: Candidate[][] = [];
  for (const id of ids) {
    const of = candidates.filter((candidate) => candidate.id === id);
    const best = bestCandidates(of, contents);
    const [first, ...others] = best;
    if (first === undefined) continue;
    if (others.length > 0) contested.push(best);
    else chosen.set(id, first);
    for (const { path } of of.filter((candidate) => !best.includes(candidate))) {
      const saysNothing = contents.areSame(path, first.path) || contents.isStub(path, id);
      if (!saysNothing) leftOut.push({ file: path, why: "displaced" });
    }
  }
  const files = laidOut([...chosen.values()], open);
  const used = new Set(files.values());
  const found = new Set(candidates.map(({ id }) => id));
  return {
    files,
    renamed: [...chosen.values()].filter(({ sureness }) => sureness !== "exact"),
    contested,
    leftOut: [
      // Code beside an answer goes along with it, so it is not left out.
      ...leftOut.filter(({ file, why }) => why !== "none" || !used.has(file)),
      ...lostAnswers(all, ids, found),
    ],
  };
}

type Segments = { readonly path: string; readonly names: readonly string[] };

function segmentsOf(path: string): Segments {
  const names = path.split(/[\\/]/).filter((name) => name !== "" && name !== ".");
  return { path, names: names.map((name) => name.normalize("NFC")) };
}

/** Whether a file may be an answer: it is not one of the course's own, and its path leads nowhere else. */
function isOpen({ path, names }: Segments): boolean {
  const leadsElsewhere = names.includes("..") || /^([\\/]|[a-z]:)/i.test(path);
  return !leadsElsewhere && !names.slice(0, -1).some((name) => closed.has(name.toLowerCase()));
}

function candidatesIn(open: readonly Segments[], ids: readonly string[], owner: string) {
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  for (const { path, names } of open) {
    const read = readName(names, ids, owner);
    const [folder, base] = [names.slice(0, -1).join("/"), names[names.length - 1] ?? ""];
    if (read.kind === "answer") candidates.push({ ...read, path, folder });
    else if (read.kind !== "backup" && !droppings.test(base)) {
      leftOut.push({ file: path, why: read.kind });
    }
  }
  return { candidates, leftOut };
}

/** The answers, and the files of code beside them, which they may import. */
function laidOut(chosen: readonly Candidate[], open: readonly Segments[]): Map<string, string> {
  const files = new Map(chosen.map(({ id, path }) => [`${id}.ts`, path]));
  // Some file systems do not distinguish Step.ts from step.ts.
  const taken = new Set([...files.keys()].map((name) => name.toLowerCase()));
  const sorted = [...chosen].sort(byPlace);
  for (const { id, folder } of sorted) {
    const lesson = lessonOf(id);
    const names = folder.split("/");
    const at = names.map((name) => name.toLowerCase()).lastIndexOf(lesson);
    const top = at < 0 ? folder : names.slice(0, at + 1).join("/");
    for (const { path, names: all } of open) {
      const inside = all.join("/");
      const isBelow = top === "" || inside.startsWith(`${top}/`);
      if (!isBelow || !code.test(path) || backup.test(path)) continue;
      const rest = top === "" ? inside : inside.slice(top.length + 1);
      // Without a folder of the lesson, what lies deeper belongs to something else.
      const belongs = at >= 0 || !rest.includes("/");
      const isPlain = rest.split("/").every((name) => plainName.test(name));
      const name = `${lesson}/${rest}`;
      const isBelowAnswer = [...taken].some((file) => name.toLowerCase().startsWith(`${file}/`));
      if (!belongs || !isPlain || taken.has(name.toLowerCase()) || isBelowAnswer) continue;
      files.set(name, path);
      taken.add(name.toLowerCase());
    }
  }
  return files;
}

/** Exercises that were found only in a backup or in a folder of the course's own files. */
function lostAnswers(
  all: readonly Segments[],
  ids: readonly string[],
  found: ReadonlySet<string>,
): LeftOut[] {
  return all.flatMap((segments): LeftOut[] => {
    const { path, names } = segments;
    const isBackup = backup.test(path);
    if (isOpen(segments) && !isBackup) return [];
    const base = (names[names.length - 1] ?? "").replace(backup, "").replace(/(\.ts)?$/i, ".ts");
    const read = readName([...names.slice(0, -1), base], ids);
    const isLost = read.kind === "answer" && read.sureness === "exact" && !found.has(read.id);
    return isLost ? [{ file: path, why: isBackup ? "backup" : "closed" }] : [];
  });
}
