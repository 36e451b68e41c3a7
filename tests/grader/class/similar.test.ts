import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Form, formOf, knownForms, similarPairs } from "../../../grader/class/similar.js";
import { allIds, places } from "../../../grader/node/exercises/exercises.js";

const id = "03-softmax/softmax";
const bytes = (text: string) => new TextEncoder().encode(text);
const form = async (text: string) => (await formOf(bytes(text))) as Form;

const original = `
export function softmax(logits: readonly number[]): number[] {
  let largest = -Infinity;
  for (const logit of logits) if (logit > largest) largest = logit;
  const terms = [];
  let sum = 0;
  for (const logit of logits) {
    const term = Math.exp(logit - largest);
    terms.push(term);
    sum += term;
  }
  return terms.map((term) => term / sum);
}`;

const renamed = `// my own work
export function softmax(h: readonly number[]): number[] {
    let biggest = -Infinity; // the largest
    for (const x of h) { if (x > biggest) { biggest = x; } }
    const e: number[] = [];
    let total = 0;
    for (const x of h) {
        const y = Math.exp(x - biggest);
        e.push(y);
        total += y;
    }
    return e.map(z => z / total);
}`;

const other = original.replace(
  "for (const logit of logits) if",
  "for (const logit of [...logits]) if",
);

async function pairsOf(answers: Readonly<Record<string, string>>, known = new Set<string>()) {
  const students = Object.entries(answers).map(async ([name, text]) => ({
    name,
    forms: new Map([[id, await form(text)]]),
  }));
  return similarPairs(await Promise.all(students), known);
}

describe("similar answers", () => {
  test("are those that agree up to names, layout, types and comments", async () => {
    expect(await pairsOf({ alice: original, bob: renamed, carol: other })).toEqual([
      { names: ["alice", "bob"], ids: [id], wordForWord: 0 },
    ]);
  });

  test("are not those that differ within a string", async () => {
    const word = (text: string) =>
      original.replace("{\n", `{\n  if (logits[0] === Number("${text}")) return [];\n`);
    expect(await pairsOf({ alice: word("10"), bob: word("12") })).toEqual([]);
    expect(await pairsOf({ alice: word("no"), bob: word("ok") })).toEqual([]);
  });

  test("are those that differ in a comment that bundlers keep", async () => {
    const licensed = original.replace("let", "//! my own\n  let");
    expect(await pairsOf({ alice: original, bob: licensed })).toHaveLength(1);
  });

  test("word for word: comments and names agree as well", async () => {
    const pairs = await pairsOf({ alice: original, bob: original.replaceAll("\n", "\r\n") });
    expect(pairs).toEqual([{ names: ["alice", "bob"], ids: [id], wordForWord: 1 }]);
  });

  test("short ones prove nothing", async () => {
    const short = "export function softmax(h: number[]) { return h.map((x) => x); }";
    expect(await pairsOf({ alice: short, bob: short })).toEqual([]);
  });

  test("nor do those like the official solution, or untouched stubs", async () => {
    const known = await knownForms(allIds());
    const solution = readFileSync(places.solution(id), "utf8");
    const stub = readFileSync(places.stub(id), "utf8");
    const inOwnWords = solution.replaceAll("weights", "terms").replace(/^\s*\/\/.*$/gm, "");
    expect(await pairsOf({ alice: solution, bob: inOwnWords }, known)).toEqual([]);
    expect(await pairsOf({ alice: stub, bob: stub }, known)).toEqual([]);
  });

  test("nor does what many students share", async () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const all = Object.fromEntries(names.map((name) => [name, original]));
    expect(await pairsOf(all)).toEqual([]);
    expect(await pairsOf({ a: original, b: original, c: original })).toHaveLength(3);
  });

  test("an answer that cannot be parsed has no form", async () => {
    expect(await formOf(bytes("export function ("))).toBeUndefined();
  });
});
