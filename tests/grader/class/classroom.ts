// A generated class of 30: 27 ordinary submissions of all shapes, and three hostile ones.
import { readFileSync } from "node:fs";
import { randomInt, randomLcg, randomUniform } from "d3-random";
import { strToU8, zipSync } from "fflate";
import { allIds, places } from "../../../grader/node/exercises/exercises.js";
import { functionOf } from "../answers.js";
import { mistakenAnswers } from "../mistakenAnswers.js";
import type { Contents } from "./folder.js";

/** What a student wrote, by exercise: the answer, or the name of the catalogued mistake in it. */
export type Work = { readonly answer: string; readonly mistake?: string };
export type Classmate = { readonly name: string; readonly work: ReadonlyMap<string, Work> };

/** Names that have to come through unchanged: spaces, other alphabets, quotes, and formulas. */
const names = ["王小明", "Ana María O'Neill", "=1+1", "-2+3", "@SUM(A1)", "李娜, 2 班"];

/** Ways to hand in the same files, in turn. */
const shapes: readonly ((name: string, files: Contents) => Contents)[] = [
  (name, files) => under(`${name}/exercises`, files),
  (name, files) => under(name, files),
  (name, files) =>
    under(`${name}/course-main/exercises`, { ...files, "../solutions/README.md": "" }),
  (name, files) => ({ [`${name}.zip`]: zip(under("exercises", files)) }),
  (name, files) => ({
    [`${name}.zip`]: zip({ ...under("my course/exercises", files), "__MACOSX/a": "" }),
  }),
  (name, files) => ({ [`${name}/upload.zip`]: zip(files) }),
];

/** The ordinary submissions. The seed decides who made which mistake. */
export async function classmates(count: number, seed = 1): Promise<Classmate[]> {
  const source = randomLcg(seed);
  const chance = randomUniform.source(source)(0, 1);
  const pick = <Item>(items: readonly Item[]) =>
    items[randomInt.source(source)(0, items.length)()] as Item;
  const catalogues = new Map<string, Work[]>();
  for (const id of allIds()) {
    const mistakes = (await mistakenAnswers(id)).filter(({ mistake }) => !mistake.sameAs);
    // A class makes the same few mistakes.
    const few = [pick(mistakes), pick(mistakes)];
    const works = few.map(({ name, file }) => ({ answer: file, mistake: name }));
    catalogues.set(id, works);
  }
  return Array.from({ length: count }, (_, i) => {
    const work = allIds().flatMap((id): [string, Work][] => {
      const luck = chance();
      if (luck < 0.1) return [];
      if (luck < 0.2) return [[id, { answer: readFileSync(places.stub(id), "utf8") }]];
      if (luck < 0.4) return [[id, pick(catalogues.get(id) ?? [])]];
      return [[id, { answer: readFileSync(places.solution(id), "utf8") }]];
    });
    return { name: names[i] ?? `student ${i}`, work: new Map(work) };
  });
}

/** Their files, handed in in different shapes. */
export function handedIn(class_: readonly Classmate[]): Contents {
  const all = class_.map(({ name, work }, i) => {
    const files = [...work].map(([id, { answer }]) => [`${id}.ts`, answer]);
    return shapes[i % shapes.length]?.(name, Object.fromEntries(files)) ?? {};
  });
  return Object.assign({}, ...all);
}

/** Submissions that loop, that want to end the grader and to flood it, and one that unpacks to 30 MB. */
export function hostileSubmissions(): Contents {
  const body = (id: string, code: string) => `export function ${functionOf(id)}() { ${code} }`;
  const ids = allIds();
  const exit = ids
    .slice(0, 6)
    .map((id, i) => [
      `z exit/${id}.ts`,
      body(id, i === 0 ? 'for (;;) console.log("x".repeat(1e6));' : "process.exit(0);"),
    ]);
  const first = ids[0] ?? "";
  const good = readFileSync(places.solution(first));
  const zeros = [new Uint8Array(30_000_000), { level: 9 }] as [Uint8Array, { level: 9 }];
  return {
    [`z loop/${first}.ts`]: good,
    [`z loop/${ids[1]}.ts`]: body(ids[1] ?? "", "for (;;) {}"),
    ...Object.fromEntries(exit),
    "z zip bomb.zip": zipSync({
      [`${first}.ts`]: good,
      [`${first}.ts/inside a file.ts`]: good,
      [`01-quadratic/${"long".repeat(100)}.ts`]: good,
      [`${ids[1]}.ts`]: zeros,
    }),
  };
}

function under(folder: string, files: Contents): Contents {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
  );
}

function zip(files: Contents): Uint8Array {
  const entries = Object.entries(files).map(([name, contents]) => [
    name,
    typeof contents === "string" ? strToU8(contents) : contents,
  ]);
  return zipSync(Object.fromEntries(entries));
}
