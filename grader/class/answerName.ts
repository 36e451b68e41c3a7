// Tells by a file's name which exercise it answers, even after browsers, systems, learning platforms and students have
// changed it, such as `step (1).ts`, `step.ts.txt`, `cat_12345_678_step.ts`, `Copy of step.ts`, `numericalGradient.ts`.

import { lessonOf } from "../protocol/exerciseId.js";

/** How sure a name is: exactly the course's, changed by a program, or with words that somebody added. */
export type Sureness = "exact" | "changed" | "worded";

export type NameRead =
  | { readonly kind: "answer"; readonly id: string; readonly sureness: Sureness }
  | { readonly kind: "several" | "none" | "otherFile" | "backup" };

/** Words that programs add to a name, in the languages that are often met. */
const decorations = new Set(
  "copy copie copia kopie kopia cópia kopi kopya 副本 的副本 拷贝 コピー 사본 копия of von de do di late final v version ts".split(
    " ",
  ),
);
const canvas = /^[^_]+_(?:late_)?\d+_\d+_/i;
const code = /^(.+)\.(?:[cm]?tsx?|[cm]?js)((?:\.(?:txt|text|download))*)$/i;
const text = /^([^.]+)(?:\.te?xt)?$/i;
/** A name with something after its extension: `step.ts (1)`, `step.ts - Kopie`. */
const behind = /^(.+)\.ts([ _(-].*)$/i;
/** The endings of backups that programs keep. */
export const backup = /\.backup-[^/]*$|\.(?:bak|orig|old|swp|tmp)$|~$/i;

/**
 * @param names - the parts of a path
 * @param ids - all exercises of the course
 * @param owner - who hands in; the name may be part of the file's
 */
export function readName(names: readonly string[], ids: readonly string[], owner = ""): NameRead {
  const base = (names[names.length - 1] ?? "").normalize("NFKC").trim();
  if (backup.test(base)) return { kind: "backup" };
  const stem = stemOf(base);
  if (stem === undefined) return { kind: "otherFile" };
  // This returns early for nearly all of what may be a hundred thousand files.
  const letters = stem.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  if (!ids.some((id) => letters.includes(joined(nameOf(id))))) return { kind: "none" };
  const { lesson, direct } = lessonIn(names.slice(0, -1), ids);
  const exact = ids.filter((id) => base.toLowerCase() === `${nameOf(id)}.ts`);
  const exactHere = exact.filter((id) => lesson === undefined || lessonOf(id) === lesson);
  const [only] = exactHere;
  if (only !== undefined && exactHere.length === 1) {
    return { kind: "answer", id: only, sureness: direct ? "exact" : "changed" };
  }
  return byWords(wordsOf(stem.replace(canvas, "")), ids, lesson, new Set(wordsOf(owner)));
}

function stemOf(base: string): string | undefined {
  const coded = code.exec(base) ?? text.exec(base);
  if (coded !== null) return /\.d$/i.test(coded[1] ?? "") ? undefined : coded[1];
  const [, stem, rest] = behind.exec(base) ?? [];
  return stem === undefined ? undefined : `${stem} ${rest}`;
}

/** The last folder that names a lesson, and whether the file lies directly in it. */
function lessonIn(folders: readonly string[], ids: readonly string[]) {
  const lessons = [...new Set(ids.map(lessonOf))];
  for (const [i, folder] of [...folders].reverse().entries()) {
    const name = folder.normalize("NFC").toLowerCase();
    const words = wordsOf(name);
    const lesson = lessons.find((known) => runsOf(words, joined(known)).length > 0);
    if (lesson !== undefined) return { lesson, direct: i === 0 && name === lesson };
  }
  return { lesson: undefined, direct: true };
}

function byWords(
  words: readonly string[],
  ids: readonly string[],
  lessonOfFolder: string | undefined,
  owner: ReadonlySet<string>,
): NameRead {
  const lessons = [...new Set(ids.map(lessonOf))];
  const named = lessons.find((known) => runsOf(words, joined(known)).length > 0);
  const rest = named === undefined ? words : without(words, joined(named));
  const lesson = named ?? lessonOfFolder;
  const found = namedIn(rest, ids);
  const here = found.filter(({ id }) => lesson === undefined || lessonOf(id) === lesson);
  const chosen = here.length > 0 ? here : found;
  const [first] = chosen;
  if (first === undefined) {
    // `03-softmax.ts`: what looks like the lesson is the exercise.
    return named === undefined || lessonOfFolder !== undefined || namedIn(words, ids).length !== 1
      ? { kind: "none" }
      : { kind: "answer", id: namedIn(words, ids)[0]?.id ?? "", sureness: "worded" };
  }
  if (new Set(chosen.map(({ id }) => id)).size > 1) return { kind: "several" };
  const others = [...rest.slice(0, first.from), ...rest.slice(first.to)];
  const sure = here.length > 0 && others.every((word) => owner.has(word) || isDecoration(word));
  return { kind: "answer", id: first.id, sureness: sure ? "changed" : "worded" };
}

function isDecoration(word: string): boolean {
  return decorations.has(word) || /^\p{N}+$/u.test(word);
}

/** Whether programs may have added all words of a text. */
export function areDecorations(text: string): boolean {
  return wordsOf(text).every(isDecoration);
}

type Run = { readonly id: string; readonly from: number; readonly to: number };

/** The exercises named in the words, except those whose names are part of a longer one. */
function namedIn(words: readonly string[], ids: readonly string[]): Run[] {
  const all = ids.flatMap((id) =>
    runsOf(words, joined(nameOf(id))).map(([from, to]): Run => ({ id, from, to })),
  );
  const isInside = (a: Run, b: Run) =>
    a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from;
  return all.filter((run) => !all.some((other) => isInside(run, other)));
}

/** Where consecutive words, joined together, give the wanted one. */
function runsOf(words: readonly string[], wanted: string): [from: number, to: number][] {
  if (!words.join("").includes(wanted)) return [];
  return words.flatMap((_, from): [number, number][] => {
    let run = "";
    for (let to = from; to < words.length && run.length < wanted.length; to++) {
      run += words[to];
      if (run === wanted) return [[from, to + 1]];
    }
    return [];
  });
}

function without(words: readonly string[], wanted: string): string[] {
  const [run] = runsOf(words, wanted);
  return run === undefined ? [...words] : [...words.slice(0, run[0]), ...words.slice(run[1])];
}

/** Splits a name into words: letters and digits apart, and `logSumExp` as three words. */
function wordsOf(name: string): string[] {
  // A word ends before a capital, and where Chinese stands beside letters without a space.
  const apart = name.replace(
    /\p{Ll}(?=\p{Lu})|\p{sc=Han}(?=\p{sc=Latn})|\p{sc=Latn}(?=\p{sc=Han})/gu,
    "$& ",
  );
  return (apart.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map((word) => word.toLowerCase());
}

const known = new Map<string, string>();

/** The words of a name of the course, without gaps. There are few of them, and many files to compare with them. */
function joined(name: string): string {
  const kept = known.get(name) ?? wordsOf(name).join("");
  known.set(name, kept);
  return kept;
}

const nameOf = (id: string) => id.slice(lessonOf(id).length + 1);
