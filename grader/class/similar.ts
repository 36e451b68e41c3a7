import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { withEsbuild } from "../node/bundle/esbuildService.js";
import { places } from "../node/exercises/exercises.js";
import { nodeLimits } from "../node/nodeLimits.js";
import { tokensOf } from "./tokens.js";

/** An answer without what a copy would change first: comments, layout, types and the names of variables. */
export type Form = { readonly shape: string; readonly words: string; readonly length: number };

/** Two students whose answers have the same form, exercise by exercise. */
export type Pair = {
  readonly names: readonly [string, string];
  readonly ids: readonly string[];
  /** In how many of these exercises even the names and comments agree. */
  readonly wordForWord: number;
};

export type Forms = ReadonlyMap<string, Form>;

/** The length of a form, a line or two, below which two people often write the same. */
const shortest = 120;

/** The form of an answer, or undefined if it cannot be parsed. */
export async function formOf(bytes: Uint8Array): Promise<Form | undefined> {
  const text = new TextDecoder().decode(bytes);
  const options = { loader: "ts", format: "esm", minify: true, tsconfigRaw: {} } as const;
  try {
    const silent = { legalComments: "none", logLevel: "silent" } as const;
    const task = () => transform(text, { ...options, ...silent });
    const { code } = await withEsbuild(task, nodeLimits.bundle);
    const words = text.replace(/\s+/g, " ").trim();
    return { shape: hash(tokensOf(code).join("\n")), words: hash(words), length: code.length };
  } catch {
    return undefined;
  }
}

/** The forms that any student may have: those of the official solutions and of the stubs. */
export async function knownForms(ids: readonly string[]): Promise<Set<string>> {
  const files = ids.flatMap((id) => [places.solution(id), places.stub(id)]);
  const forms = await Promise.all(files.map((file) => formOf(readFileSync(file))));
  return new Set(forms.flatMap((form) => (form ? [form.shape] : [])));
}

/**
 * The pairs with the most answers of the same form first.
 *
 * @param known - forms that prove nothing: those of the official solutions and the stubs
 */
export function similarPairs(
  students: readonly { readonly name: string; readonly forms: Forms }[],
  known: ReadonlySet<string>,
): Pair[] {
  const many = Math.max(5, students.length / 5);
  const pairs = new Map<string, Pair & { ids: string[]; wordForWord: number }>();
  for (const [id, groups] of groupsByExercise(students, known)) {
    for (const group of groups) {
      if (group.length > many) continue;
      for (const [i, first] of group.entries()) {
        for (const second of group.slice(i + 1)) {
          const key = JSON.stringify([first.name, second.name]);
          const names = [first.name, second.name] as const;
          const pair = pairs.get(key) ?? { names, ids: [], wordForWord: 0 };
          pair.ids.push(id);
          if (first.words === second.words) pair.wordForWord += 1;
          pairs.set(key, pair);
        }
      }
    }
  }
  return [...pairs.values()].sort(
    (a, b) => b.ids.length - a.ids.length || b.wordForWord - a.wordForWord,
  );
}

type Member = { readonly name: string; readonly words: string };

/** For each exercise the students who share a form. */
function groupsByExercise(
  students: readonly { readonly name: string; readonly forms: Forms }[],
  known: ReadonlySet<string>,
): Map<string, Member[][]> {
  const exercises = new Map<string, Map<string, Member[]>>();
  for (const { name, forms } of students) {
    for (const [id, { shape, words, length }] of forms) {
      if (length < shortest || known.has(shape)) continue;
      const groups = exercises.get(id) ?? new Map<string, Member[]>();
      groups.set(shape, [...(groups.get(shape) ?? []), { name, words }]);
      exercises.set(id, groups);
    }
  }
  const sorted = [...exercises].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([id, groups]) => [id, [...groups.values()]]));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
