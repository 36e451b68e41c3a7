// Decides which of several files counts as the answer to an exercise.
import type { Sureness } from "./answerName.js";

/** A file that may be the answer to an exercise. */
export type Candidate = {
  readonly id: string;
  readonly path: string;
  readonly folder: string;
  readonly sureness: Sureness;
};

/** The contents of the files, which decide where the names do not. */
export type Contents = {
  areSame(path: string, other: string): boolean;
  isStub(path: string, id: string): boolean;
};
export const unread: Contents = { areSame: () => false, isStub: () => false };

/** The best candidates, ideally a single one; files with the same contents count as one. */
export function bestCandidates(candidates: readonly Candidate[], contents: Contents): Candidate[] {
  // An untouched stub does not count beside a file that somebody has written in.
  const written = candidates.filter(({ path, id }) => !contents.isStub(path, id));
  const sorted = [...(written.length > 0 ? written : candidates)].sort(byPlace);
  const [first] = sorted;
  if (first === undefined) return [];
  const level = sorted.filter((candidate) => compareRanks(first, candidate) === 0);
  const others = level.filter(({ path }) => path !== first.path);
  const different = others.filter(({ path }) => !contents.areSame(path, first.path));
  return [first, ...different];
}

const surest: readonly Sureness[] = ["exact", "changed", "worded"];

/** The surest name first, then a folder exercises/, then the one that lies higher. */
function compareRanks(a: Candidate, b: Candidate): number {
  const rank = ({ sureness, folder }: Candidate) => [
    surest.indexOf(sureness),
    /(^|\/)exercises(\/|$)/i.test(folder) ? 0 : 1,
    folder.split("/").length,
  ];
  const [first, second] = [rank(a), rank(b)];
  return first.map((value, i) => value - (second[i] ?? 0)).find((value) => value !== 0) ?? 0;
}

export function byPlace(a: Candidate, b: Candidate): number {
  return compareRanks(a, b) || (a.path < b.path ? -1 : 1);
}
